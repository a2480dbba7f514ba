package org.petitiondesk.architecture.violations.export;

import org.petitiondesk.architecture.violations.exchange.Known;

record KnowsExchange(Known known) {}
