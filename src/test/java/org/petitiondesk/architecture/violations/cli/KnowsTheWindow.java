package org.petitiondesk.architecture.violations.cli;

import org.petitiondesk.architecture.violations.gui.Known;

record KnowsTheWindow(Known known) {}
