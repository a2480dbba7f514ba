package org.petitiondesk.gui.signatory;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.FileChooser;

import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where the names of an import come from: a file, or a text that is pasted. */
final class ImportSource extends HBox {
    private final ImportViewModel model;
    private final Words words;
    private final TextField path = new TextField();

    ImportSource(ImportViewModel model, boolean isPaste, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("import-source");
        if (isPaste) {
            getChildren().add(pasting());
        } else {
            getChildren().addAll(typing(), choosing());
        }
    }

    private Node typing() {
        path.setId("import-file");
        path.setPromptText(words.say("import.file-prompt"));
        path.setAccessibleText(words.say("import.file"));
        ScriptFields.dress(path);
        path.setOnAction(event -> openTyped());
        setHgrow(path, Priority.ALWAYS);
        return path;
    }

    private Node choosing() {
        Button choose = new Button(words.say("import.choose"));
        choose.setId("import-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(event -> choose());
        return choose;
    }

    private void openTyped() {
        try {
            model.open(Path.of(path.getText().strip()));
        } catch (InvalidPathException e) {
            path.selectAll();
        }
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("import.title"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                words.say("import.lists"),
                                "*.csv",
                                "*.tsv",
                                "*.txt",
                                "*.xlsx",
                                "*.vcf"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            path.setText(chosen.getPath());
            model.open(chosen.toPath());
        }
    }

    private Node pasting() {
        TextArea text = new TextArea();
        text.setId("import-text");
        text.setPromptText(words.say("import.paste-prompt"));
        text.setAccessibleText(words.say("import.paste-title"));
        text.setWrapText(true);
        text.setPrefRowCount(4);
        text.setMinHeight(90);
        ScriptFields.dress(text);
        TwoWay.bind(text.textProperty(), model.pastedProperty());
        setHgrow(text, Priority.ALWAYS);
        return text;
    }
}
