package org.petitiondesk.gui.signatory;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.exchange.SignatoryPreview;
import org.petitiondesk.exchange.encoding.TextEncoding;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.workflow.SignatureImportReport;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The import of a list: from where, how it is read, what would come of it. */
final class ImportView extends VBox {
    private static final List<String> ENCODINGS =
            List.of(
                    "UTF-8",
                    "GB18030",
                    "Big5",
                    "EUC-KR",
                    "x-windows-949",
                    "Shift_JIS",
                    "windows-1252",
                    "UTF-16LE",
                    "UTF-16BE");
    private static final Map<Character, String> SEPARATORS =
            Map.of(',', "comma", ';', "semicolon", '\t', "tab", '|', "bar");
    private static final int SENTENCES = 30;

    private final ImportViewModel model;
    private final Words words;
    private final Runnable close;
    private final HBox choices = new HBox();
    private final Label shownLines = new Label();
    private final Label totals = new Label();
    private final Button run = new Button();
    private final TextField path = new TextField();

    ImportView(ImportViewModel model, boolean isPaste, Runnable close, Words words) {
        this.model = model;
        this.words = words;
        this.close = close;
        getStyleClass().add("import");
        setMaxSize(1020, 660);
        PreviewGrid grid = new PreviewGrid(model, words);
        ScrollPane scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("preview-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox title = new HBox(titled(words.say("import.as-stored")), space(), shownLines);
        shownLines.getStyleClass().add("second");
        VBox body = new VBox(title, scroll, cards());
        body.getStyleClass().add("import-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        choices.getStyleClass().add("import-choices");
        getChildren()
                .addAll(
                        head(isPaste),
                        isPaste ? pasting() : choosing(),
                        new FaultLine(model.faultProperty()),
                        choices,
                        body,
                        foot());
        model.previewProperty().subscribe(this::show);
        model.reportProperty().subscribe(this::count);
    }

    private static Label titled(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("title");
        return label;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Node head(boolean isPaste) {
        Label title = new Label(words.say(isPaste ? "import.paste-title" : "import.title"));
        title.getStyleClass().add("room-title");
        Button leave = Icons.button(Feather.X, words.say("import.cancel"), close);
        leave.getStyleClass().add("flat");
        leave.setFocusTraversable(false);
        HBox head = new HBox(title, space(), leave);
        head.getStyleClass().add("import-head");
        return head;
    }

    private Node choosing() {
        path.setId("import-file");
        path.setPromptText(words.say("import.file-prompt"));
        path.setAccessibleText(words.say("import.file"));
        ScriptFields.dress(path);
        path.setOnAction(event -> openTyped());
        HBox.setHgrow(path, Priority.ALWAYS);
        Button choose = new Button(words.say("import.choose"));
        choose.setId("import-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(event -> choose());
        HBox line = new HBox(path, choose);
        line.getStyleClass().add("import-source");
        return line;
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
        text.textProperty().bindBidirectional(model.pastedProperty());
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(text);
        line.getStyleClass().add("import-source");
        return line;
    }

    private void show(Optional<SignatoryPreview> preview) {
        choices.getChildren().clear();
        shownLines.setText("");
        preview.ifPresent(shown -> {
            shown.encoding().ifPresent(found -> choices.getChildren().add(encoding(found)));
            shown.delimiter().ifPresent(found -> choices.getChildren().add(separator(found)));
            if (shown.isTable()) {
                choices.getChildren().add(firstLine(shown.hasHeadings()));
            }
            tellLines(shown);
        });
        choices.getChildren().add(consent());
    }

    private Node encoding(TextEncoding found) {
        List<Charset> known =
                new ArrayList<>(
                        ENCODINGS.stream()
                                .filter(Charset::isSupported)
                                .map(Charset::forName)
                                .toList());
        if (!known.contains(found.charset())) {
            known.addFirst(found.charset());
        }
        boolean isFound = model.formProperty().get().table().charset().isEmpty();
        return choice(
                "import.encoding",
                Choices.of(
                        words.say("import.encoding"),
                        known,
                        found.charset(),
                        charset ->
                                isFound && charset.equals(found.charset())
                                        ? words.say(
                                                "import.found", charset.displayName(Locale.ROOT))
                                        : charset.displayName(Locale.ROOT),
                        charset -> model.charset(Optional.of(charset))));
    }

    private Node separator(char found) {
        List<Character> known = new ArrayList<>(List.of(',', ';', '\t', '|'));
        if (!known.contains(found)) {
            known.addFirst(found);
        }
        boolean isFound = model.formProperty().get().table().delimiter().isEmpty();
        return choice(
                "import.separator",
                Choices.of(
                        words.say("import.separator"),
                        known,
                        found,
                        separator -> {
                            String name = separatorName(separator);
                            return isFound && separator == found
                                    ? words.say("import.found", name)
                                    : name;
                        },
                        separator -> model.delimiter(Optional.of(separator))));
    }

    private String separatorName(char separator) {
        String known = SEPARATORS.get(separator);
        return known == null
                ? Character.toString(separator)
                : words.say("import.separator." + known);
    }

    private Node firstLine(boolean hasHeadings) {
        return choice(
                "import.first-line",
                Choices.of(
                        words.say("import.first-line"),
                        List.of(true, false),
                        hasHeadings,
                        are -> words.say(are ? "import.headings" : "import.signature"),
                        model::headings));
    }

    private Node consent() {
        ComboBox<Consent> box =
                Choices.of(
                        words.say("import.consent"),
                        Arrays.asList(Consent.values()),
                        model.consentProperty().get(),
                        consent -> words.say("consent." + consent.word()),
                        consent -> model.consentProperty().set(consent));
        box.setId("import-consent");
        return choice("import.consent", box);
    }

    private Node choice(String key, ComboBox<?> box) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("second");
        label.setLabelFor(box);
        return new VBox(label, box);
    }

    private void tellLines(SignatoryPreview shown) {
        shownLines.setText(
                words.say(
                        shown.isMore() ? "import.first-lines" : "import.all-lines",
                        shown.lines().size()));
    }

    private HBox cards() {
        HBox cards = new HBox(card(false), card(true));
        cards.getStyleClass().add("import-cards");
        cards.visibleProperty().bind(model.previewProperty().map(Optional::isPresent));
        return cards;
    }

    private VBox card(boolean ofErrors) {
        Label title = titled("");
        title.setGraphic(
                ofErrors
                        ? Icons.icon(Feather.ALERT_OCTAGON, "error")
                        : Icons.icon(Feather.ALERT_TRIANGLE, "warning"));
        ScriptFlow sentences = new ScriptFlow("", "second");
        ScrollPane scroll = new ScrollPane(sentences);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("card-scroll");
        VBox card = new VBox(title, scroll);
        card.getStyleClass().addAll("card", "import-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(0);
        model.reportProperty()
                .subscribe(report -> {
                    List<Problem> problems =
                            report.map(SignatureImportReport::problems).orElse(List.of()).stream()
                                    .filter(problem -> problem.isError() == ofErrors)
                                    .toList();
                    int count =
                            ofErrors
                                    ? report.map(SignatureImportReport::refused).orElse(0)
                                    : problems.size();
                    title.setText(
                            report.isEmpty()
                                    ? words.say("import.counting")
                                    : words.say(
                                            ofErrors ? "import.refused" : "import.look-at", count));
                    sentences.setText(
                            problems.stream()
                                    .limit(SENTENCES)
                                    .map(this::sentence)
                                    .collect(Collectors.joining("  ")));
                });
        return card;
    }

    private String sentence(Problem problem) {
        String said = words.say("problem." + problem.key(), problem.arguments());
        return problem.place().line() == 0
                ? said
                : words.say("import.line", problem.place().line(), said);
    }

    private void count(Optional<SignatureImportReport> report) {
        int accepted = report.map(SignatureImportReport::accepted).orElse(0);
        run.setText(words.say("import.run", accepted));
        run.setDisable(accepted == 0);
        totals.setText(
                report.filter(counted -> counted.accepted() > 0)
                        .map(counted ->
                                words.say(
                                        "import.totals",
                                        counted.accepted(),
                                        of(counted, Consent.PUBLIC),
                                        of(counted, Consent.DELIVERY),
                                        of(counted, Consent.INITIALS),
                                        of(counted, Consent.COUNT_ONLY)))
                        .orElse(""));
    }

    private static int of(SignatureImportReport report, Consent consent) {
        return report.consents().getOrDefault(consent, 0);
    }

    private Node foot() {
        Label batch = new Label(words.say("import.one-batch"));
        batch.getStyleClass().add("second");
        totals.getStyleClass().add("second");
        VBox told = new VBox(batch, totals);
        Button cancel = new Button(words.say("import.cancel"));
        cancel.setId("import-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> close.run());
        run.setId("import-run");
        run.getStyleClass().add("accent");
        run.setMinWidth(USE_PREF_SIZE);
        run.setOnAction(event -> {
            if (model.run().isPresent()) {
                close.run();
            }
        });
        HBox foot = new HBox(told, space(), cancel, run);
        foot.getStyleClass().add("import-foot");
        return foot;
    }
}
