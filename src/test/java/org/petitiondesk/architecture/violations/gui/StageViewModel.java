package org.petitiondesk.architecture.violations.gui;

import javafx.stage.Window;

record StageViewModel(Window known) {}
