package org.petitiondesk.gui.shell;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.TwoWay;

/** A field for a passphrase that can be shown in clear. */
final class PassphraseField extends HBox {
    private final PasswordField hidden = new PasswordField();
    private final TextField clear = new TextField();

    /**
     * @param name for those who cannot see it
     * @param show what the button does that shows the passphrase
     */
    PassphraseField(StringProperty passphrase, String id, String name, String show) {
        getStyleClass().add("form-line");
        hidden.setId(id);
        hidden.setAccessibleText(name);
        clear.setAccessibleText(name);
        TwoWay.bind(hidden.textProperty(), passphrase);
        TwoWay.bind(clear.textProperty(), passphrase);
        clear.setVisible(false);
        StackPane fields = new StackPane(hidden, clear);
        HBox.setHgrow(fields, Priority.ALWAYS);
        Button eye =
                Icons.button(
                        Feather.EYE,
                        show,
                        () -> {
                            clear.setVisible(!clear.isVisible());
                            hidden.setVisible(!clear.isVisible());
                        });
        getChildren().addAll(fields, eye);
    }

    void onEnter(Runnable action) {
        hidden.setOnAction(event -> action.run());
        clear.setOnAction(event -> action.run());
    }

    /** Kept as typed and selected, so that typing replaces it. */
    void select() {
        hidden.requestFocus();
        hidden.selectAll();
    }
}
