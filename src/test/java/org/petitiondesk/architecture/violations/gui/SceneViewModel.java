package org.petitiondesk.architecture.violations.gui;

import javafx.scene.Node;

record SceneViewModel(Node known) {}
