package org.petitiondesk.gui.addressee;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;

/** A field for a text in several languages, one of which is shown. */
final class LocalizedField {
    private final Field field = new Field();
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private LocalizedText others = LocalizedText.EMPTY;
    private Language language = Language.ENGLISH;

    void show(LocalizedText kept) {
        others = kept;
        speak(language);
    }

    /** Shows another language; what was typed in the one before is kept in mind. */
    void use(Language other) {
        others = read();
        speak(other);
    }

    private void speak(Language other) {
        language = other;
        field.show(others.texts().getOrDefault(other, ""));
        hint.set(others.inOrAny(other));
    }

    /** Puts a text in the place of what is typed in a language. */
    void write(Language other, String text) {
        if (other.equals(language)) {
            field.textProperty().set(text);
        } else {
            others = others.with(other, text);
        }
    }

    /** Likewise, unless there is one. */
    void writeIfEmpty(Language other, String text) {
        if (!read().texts().containsKey(other)) {
            write(other, text);
        }
    }

    LocalizedText read() {
        return others.with(language, field.value());
    }

    Field field() {
        return field;
    }

    /** The text that stands for the missing one: in another language. */
    ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }
}
