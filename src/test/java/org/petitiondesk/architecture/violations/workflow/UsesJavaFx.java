package org.petitiondesk.architecture.violations.workflow;

import javafx.beans.property.StringProperty;

record UsesJavaFx(StringProperty known) {}
