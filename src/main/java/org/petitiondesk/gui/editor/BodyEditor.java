package org.petitiondesk.gui.editor;

import atlantafx.base.controls.Spacer;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.MultiChangeBuilder;
import org.petitiondesk.gui.common.BodyArea;
import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.ReadingSide;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.manuscript.Content;
import org.petitiondesk.model.manuscript.Piece;
import org.petitiondesk.model.manuscript.Shape;
import org.petitiondesk.model.template.MergeField;

import java.util.List;
import java.util.Optional;

/** A text as it is written, with what is asked about it in a bar above and counted below. */
public final class BodyEditor extends VBox {
    private final BodyViewModel model;
    private final Words words;
    private final EditorArea area;
    private final Editing editing;
    private final BodyArea marked;
    private final StackPane ground;
    private final VBox bars = new VBox();
    private final FindBar finding;
    private final LinkBar linking;
    private final FieldBar fields;
    private final SpellingViewModel spelling;
    private final SpellMarks spelled;

    /**
     * @param name what a screen reader calls the text
     * @param id by which it is found
     * @param pages how many pages the letter has; negative where that is not said
     * @param spelling which of its words no dictionary has
     */
    public BodyEditor(
            BodyViewModel model,
            String name,
            String id,
            ObservableIntegerValue pages,
            SpellingViewModel spelling,
            Words words) {
        this.model = model;
        this.spelling = spelling;
        this.words = words;
        getStyleClass().add("body-editor");
        area = new EditorArea(name, words);
        area.setId(id);
        editing = new Editing(area);
        spelled = new SpellMarks(area, spelling, words);
        marked = new BodyArea(model.markedProperty(), name);
        marked.setId(id + "-marked");
        finding = new FindBar(this::searched, this::closeBar, words);
        linking = new LinkBar(area, editing, this::closeBar, words);
        fields = new FieldBar(this::insert, this::closeBar, words);
        VirtualizedScrollPane<EditorArea> scroll = new VirtualizedScrollPane<>(area);
        ground = new StackPane(scroll, marked);
        ground.setMinHeight(0);
        VBox.setVgrow(ground, Priority.ALWAYS);
        marked.visibleProperty().bind(model.withMarksProperty());
        scroll.visibleProperty().bind(model.withMarksProperty().not());
        bars.managedProperty().bind(Bindings.isNotEmpty(bars.getChildren()));
        getChildren().addAll(bars, obstacle(), ground, count(pages));
        model.setOnLoad(area::load);
        area.setOnChange(() -> model.write(area.manuscript()));
    }

    private Label obstacle() {
        Label obstacle = new Label();
        obstacle.getStyleClass().add("editor-obstacle");
        obstacle.setId("editor-obstacle");
        obstacle.setWrapText(true);
        obstacle.textProperty()
                .bind(
                        model.obstacleProperty()
                                .map(found ->
                                        found.map(problem ->
                                                        words.say(
                                                                "editor.with-marks-because",
                                                                problem.place().line(),
                                                                words.say(
                                                                        "problem." + problem.key(),
                                                                        problem.arguments())))
                                                .orElse("")));
        obstacle.visibleProperty().bind(obstacle.textProperty().isNotEmpty());
        obstacle.managedProperty().bind(obstacle.visibleProperty());
        return obstacle;
    }

    private HBox count(ObservableIntegerValue pages) {
        Label count = new Label();
        count.setId("editor-count");
        count.getStyleClass().add("note");
        ObservableValue<String> text =
                Bindings.createStringBinding(
                        () ->
                                words.say(
                                        pages.get() < 0 ? "editor.words" : "editor.count",
                                        WordCount.of(searched().words()),
                                        pages.get()),
                        area.textProperty(),
                        marked.textProperty(),
                        model.withMarksProperty(),
                        pages);
        count.textProperty().bind(text);
        SpellingLine dictionary = new SpellingLine(spelling, words);
        dictionary.visibleProperty().bind(model.withMarksProperty().not());
        HBox line = new HBox(dictionary, new Spacer(), count);
        line.getStyleClass().add("editor-foot");
        return line;
    }

    /** What a button of the bar does, or a key. */
    EditorActions actions() {
        return new EditorActions(model, editing, marked, this, words);
    }

    /** Shows the text at the side from which its language is read. */
    public void setLanguage(Optional<Language> language) {
        area.setAtTheRight(language.filter(Language::isRightToLeft).isPresent());
        ReadingSide.set(marked, language);
    }

    /** The buttons for it. */
    public HBox tools() {
        return new EditorTools(actions(), model, words);
    }

    /** What can be done by name and key. */
    public List<Command> commands(ObservableValue<Boolean> possible) {
        return actions().commands(possible);
    }

    /** What takes the focus. */
    public Node field() {
        return model.withMarksProperty().get() ? marked : area;
    }

    /**
     * Puts the caret where a line of the kept text is.
     *
     * @param line counted from 1
     */
    public void goToLine(int line) {
        if (model.withMarksProperty().get()) {
            marked.goToLine(line);
            return;
        }
        int paragraph = Math.min(model.passageAt(line), area.getParagraphs().size() - 1);
        area.requestFocus();
        int start = area.getAbsolutePosition(paragraph, 0);
        area.selectRange(start + area.getParagraphLength(paragraph), start);
        area.requestFollowCaret();
    }

    /** Which paragraph the caret is in, counted from 0. */
    public ObservableValue<Integer> paragraphProperty() {
        return area.currentParagraphProperty();
    }

    /** Shows a paragraph, or the last one. */
    public void showParagraph(int index) {
        area.showParagraphInViewport(Math.min(index, area.getParagraphs().size() - 1));
    }

    void find(boolean isReplacing) {
        bars.getChildren().setAll(finding);
        finding.begin(isReplacing);
    }

    /** Looks for words in the text. */
    public void find() {
        find(false);
    }

    void link() {
        if (!model.withMarksProperty().get()) {
            bars.getChildren().setAll(linking);
            linking.begin();
        }
    }

    /** Offers the merge fields. */
    public void offerFields() {
        bars.getChildren().setAll(fields);
        fields.begin();
    }

    private void closeBar() {
        bars.getChildren().clear();
        field().requestFocus();
    }

    /** Goes to the next word that no dictionary has. */
    void nextSpelling() {
        if (!model.withMarksProperty().get()) {
            spelled.next();
        }
    }

    /** Marks such words, or marks them no longer. */
    void toggleSpelling() {
        spelling.onProperty().set(!spelling.onProperty().get());
    }

    /** Puts Markdown where the caret is, apart from the words beside it. */
    public void insert(String markdown) {
        if (model.withMarksProperty().get()) {
            IndexRange range = marked.getSelection();
            marked.replaceSelection(
                    Gap.between(marked.getText(0, range.getStart()), markdown)
                            + markdown
                            + Gap.between(
                                    markdown, marked.getText(range.getEnd(), marked.getLength())));
        } else {
            area.insert(markdown);
        }
        field().requestFocus();
    }

    private void insert(MergeField field) {
        if (model.withMarksProperty().get()) {
            marked.insert(field);
        } else {
            editing.insert(field);
        }
    }

    private SearchedText searched() {
        return model.withMarksProperty().get() ? new Marked() : new Seen();
    }

    /** The text as it is seen. */
    private final class Seen implements SearchedText {
        @Override
        public String words() {
            return area.getText();
        }

        @Override
        public IndexRange selected() {
            return area.getSelection();
        }

        @Override
        public void choose(int start, int end) {
            area.selectRange(start, end);
            area.requestFollowCaret();
        }

        @Override
        public void replaceAll(List<IndexRange> places, String by) {
            if (places.isEmpty()) {
                return;
            }
            MultiChangeBuilder<Shape, Content, Dress> change = area.createMultiChange();
            for (IndexRange place : places.reversed()) {
                Piece piece =
                        new Piece(
                                new Content.Words(by),
                                area.lookAt(place.getStart(), place.getEnd()));
                change.replaceAbsolutely(
                        place.getStart(),
                        place.getEnd(),
                        Documents.of(area.line(place.getStart(), piece)));
            }
            change.commit();
        }
    }

    /** The text with its marks. */
    private final class Marked implements SearchedText {
        @Override
        public String words() {
            return marked.getText();
        }

        @Override
        public IndexRange selected() {
            return marked.getSelection();
        }

        @Override
        public void choose(int start, int end) {
            marked.selectRange(start, end);
        }

        @Override
        public void replaceAll(List<IndexRange> places, String by) {
            StringBuilder text = new StringBuilder(marked.getText());
            places.reversed().forEach(place -> text.replace(place.getStart(), place.getEnd(), by));
            marked.replaceText(0, marked.getLength(), text.toString());
        }
    }
}
