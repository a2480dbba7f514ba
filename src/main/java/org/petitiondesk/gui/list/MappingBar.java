package org.petitiondesk.gui.list;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.list.KeptMapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** By which kept mapping a list is read; what the columns hold can be kept under a name. */
final class MappingBar extends VBox {
    private final ListFormViewModel<?> model;
    private final Choice<Optional<KeptMapping>> choice;
    private final TextField name = new TextField();
    private final Button keep;
    private final Button forget;

    MappingBar(ListFormViewModel<?> model, Words words) {
        this.model = model;
        choice =
                new Choice<>(
                        words.say("list.mapping"),
                        mapping ->
                                mapping.map(KeptMapping::name)
                                        .orElse(words.say("list.mapping-none")),
                        mapping -> mapping.ifPresentOrElse(model::choose, model::findOut));
        choice.box().setId("import-mapping");
        name.setId("mapping-name");
        name.setPromptText(words.say("list.mapping-name"));
        name.setAccessibleText(words.say("list.mapping-name"));
        ScriptFields.dress(name);
        name.setOnAction(event -> kept());
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        name.focusedProperty()
                .subscribe((was, is) -> {
                    if (was) {
                        setNaming(false);
                    }
                });
        keep = new Button(words.say("list.keep"));
        keep.setId("keep-mapping");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(event -> begin());
        forget = Icons.button(Feather.TRASH_2, words.say("list.forget"), model::forget);
        forget.setId("forget-mapping");
        HBox line = new HBox(choice, name, keep, forget);
        line.getStyleClass().add("mapping-line");
        getChildren().add(line);
        setNaming(false);
        model.chosenProperty().subscribe(now -> show());
        model.kept().addListener((ListChangeListener<KeptMapping>) change -> show());
    }

    private void show() {
        List<Optional<KeptMapping>> all = new ArrayList<>();
        all.add(Optional.empty());
        model.kept().forEach(mapping -> all.add(Optional.of(mapping)));
        Optional<KeptMapping> chosen = model.chosenProperty().get();
        if (!all.contains(chosen)) {
            all.add(chosen);
        }
        choice.show(all, chosen);
        forget.setVisible(chosen.isPresent());
        forget.setManaged(chosen.isPresent());
    }

    private void begin() {
        name.setText(model.chosenProperty().get().map(KeptMapping::name).orElse(""));
        setNaming(true);
        name.requestFocus();
        name.selectAll();
    }

    private void kept() {
        model.keep(name.getText());
        choice.box().requestFocus();
    }

    /** Esc leaves the name alone, not the whole import. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            keep.requestFocus();
        }
    }

    private void setNaming(boolean isNaming) {
        name.setVisible(isNaming);
        name.setManaged(isNaming);
        keep.setDisable(isNaming);
    }
}
