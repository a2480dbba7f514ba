package org.petitiondesk.architecture.violations.cli;

import org.petitiondesk.architecture.violations.library.sqlite.Known;

record KnowsSql(Known known) {}
