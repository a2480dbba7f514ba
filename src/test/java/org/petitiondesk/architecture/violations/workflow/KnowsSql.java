package org.petitiondesk.architecture.violations.workflow;

import org.petitiondesk.architecture.violations.library.sqlite.Known;

record KnowsSql(Known known) {}
