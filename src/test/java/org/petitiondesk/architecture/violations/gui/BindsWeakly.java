package org.petitiondesk.architecture.violations.gui;

import javafx.beans.property.StringProperty;

final class BindsWeakly {
    private BindsWeakly() {}

    static void bind(StringProperty shown, StringProperty kept) {
        shown.bindBidirectional(kept);
    }
}
