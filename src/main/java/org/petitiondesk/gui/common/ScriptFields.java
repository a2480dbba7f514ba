package org.petitiondesk.gui.common;

import javafx.scene.control.TextInputControl;

import java.util.List;

/**
 * Fields that hold any of the program's scripts. A field draws with one face; the Chinese and the
 * Korean one have the Latin letters too, so that the face of the first such character will do.
 */
public final class ScriptFields {
    private static final List<String> STYLES =
            List.of(Script.HAN.styleClass(), Script.HANGUL.styleClass());

    private ScriptFields() {}

    /** Gives a field the face that its text needs, now and as it is typed. */
    public static void dress(TextInputControl field) {
        field.textProperty()
                .subscribe(text -> {
                    field.getStyleClass().removeAll(STYLES);
                    Script.runs(text == null ? "" : text).stream()
                            .map(Script.Run::script)
                            .filter(script -> STYLES.contains(script.styleClass()))
                            .reduce((one, other) -> one == Script.HANGUL ? one : other)
                            .ifPresent(script -> field.getStyleClass().add(script.styleClass()));
                });
    }
}
