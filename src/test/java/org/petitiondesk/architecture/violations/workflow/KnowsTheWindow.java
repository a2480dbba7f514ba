package org.petitiondesk.architecture.violations.workflow;

import org.petitiondesk.architecture.violations.gui.Known;

record KnowsTheWindow(Known known) {}
