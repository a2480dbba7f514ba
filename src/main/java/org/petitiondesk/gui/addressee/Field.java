package org.petitiondesk.gui.addressee;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A field of the form: what is typed in it, and what is wrong with that. */
final class Field {
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty fault = new SimpleStringProperty("");

    /** Shows what is kept; nothing is wrong with it. */
    void show(String kept) {
        text.set(kept);
        fault.set("");
    }

    /** What is typed, without blanks around it. */
    String value() {
        return text.get() == null ? "" : text.get().strip();
    }

    StringProperty textProperty() {
        return text;
    }

    /** One sentence; empty if nothing is wrong. */
    StringProperty faultProperty() {
        return fault;
    }
}
