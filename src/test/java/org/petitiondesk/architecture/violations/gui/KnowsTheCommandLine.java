package org.petitiondesk.architecture.violations.gui;

import org.petitiondesk.architecture.violations.cli.Known;

record KnowsTheCommandLine(Known known) {}
