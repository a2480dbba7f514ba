package org.petitiondesk.gui.editor;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.text.TextFlow;

import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TextChange;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.undo.UndoManagerFactory;
import org.petitiondesk.gui.common.OwnHistory;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.manuscript.Content;
import org.petitiondesk.model.manuscript.Look;
import org.petitiondesk.model.manuscript.Manuscript;
import org.petitiondesk.model.manuscript.Passage;
import org.petitiondesk.model.manuscript.Piece;
import org.petitiondesk.model.manuscript.Shape;
import org.petitiondesk.template.FieldFinder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The text as it is seen while it is written. */
final class EditorArea extends GenericStyledArea<Shape, Content, Dress> implements OwnHistory {
    private static final List<String> HEADINGS =
            List.of("heading-1", "heading-2", "heading-3", "heading-4", "heading-5", "heading-6");

    private static final String AT_THE_RIGHT = "at-the-right";

    private final Margin margin;
    private final FieldNames names;
    private final EditorClipboard clipboard = new EditorClipboard(this);
    private Runnable changed = () -> {};
    private boolean isLoading;
    private boolean isComposing;
    private int composedAt;
    private int composedLength;
    private Look composedLook = Look.PLAIN;

    /**
     * @param name what a screen reader calls it
     */
    EditorArea(String name, Words words) {
        this(name, new PieceNodes(words), words);
    }

    private EditorArea(String name, PieceNodes nodes, Words words) {
        super(Shape.PLAIN, EditorArea::shape, Dress.PLAIN, ContentOps.OPS, nodes::node);
        getStyleClass().add("letter-body");
        // It would go before those of the window.
        getStylesheets().clear();
        setWrapText(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(name);
        setAccessibleHelp(words.say("editor.help"));
        setUndoManager(
                UndoManagerFactory.unlimitedHistoryFactory()
                        .createMultiChangeUM(
                                multiRichChanges().filter(changes -> !isComposing),
                                TextChange::invert,
                                UndoUtils.applyMultiRichTextChange(this),
                                TextChange::mergeWith,
                                TextChange::isIdentity,
                                UndoUtils.DEFAULT_PREVENT_MERGE_DELAY));
        names = new FieldNames(words);
        margin = new Margin(this, words);
        multiRichChanges().subscribe(changes -> change());
        selectionProperty().addListener((property, before, now) -> setTextInsertionStyle(null));
        new EditorKeys(this).install();
        // The library asks where to compose, but hears of it only where the platform says so.
        setOnInputMethodTextChanged(this::handleInputMethodEvent);
    }

    private static void shape(TextFlow flow, Shape shape) {
        flow.getStyleClass().removeAll(HEADINGS);
        if (shape.level() > 0) {
            flow.getStyleClass().add(HEADINGS.get(shape.level() - 1));
        }
        flow.getStyleClass().remove("quoted");
        if (shape.nests().stream().anyMatch(nest -> !nest.kind().isList())) {
            flow.getStyleClass().add("quoted");
        }
    }

    /** What is drawn beside and below the text. */
    Margin margin() {
        return margin;
    }

    /**
     * Puts lines at the right. The order of words within them is that of their letters: an area
     * that is turned round as a whole has its caret elsewhere.
     */
    void setAtTheRight(boolean isAtTheRight) {
        getStyleClass().remove(AT_THE_RIGHT);
        if (isAtTheRight) {
            getStyleClass().add(AT_THE_RIGHT);
        }
    }

    /** Is told when somebody changed the text. */
    void setOnChange(Runnable told) {
        changed = told;
    }

    private void change() {
        margin.refresh();
        if (!isLoading && !isComposing) {
            setTextInsertionStyle(null);
            changed.run();
        }
    }

    /** Shows another text; nothing of it can be taken back here. */
    void load(Manuscript manuscript) {
        int caret = getCaretPosition();
        isLoading = true;
        replace(0, getLength(), Documents.of(manuscript.passages()));
        isLoading = false;
        composedLength = 0;
        moveTo(Math.min(caret, getLength()));
        getUndoManager().forgetHistory();
    }

    /** The text as it stands. */
    Manuscript manuscript() {
        return new Manuscript(passages());
    }

    List<Passage> passages() {
        return getParagraphs().stream().map(Documents::passage).toList();
    }

    Passage passage(int index) {
        return Documents.passage(getParagraph(index));
    }

    /** Puts paragraphs in the place of a part of the text; they run into what is around it. */
    void put(int start, int end, List<Passage> passages) {
        int paragraph = offsetToPosition(start, Bias.Backward).getMajor();
        if (getParagraph(paragraph).getParagraphStyle().isPageBreak()) {
            // Nothing stands beside a page break.
            List<Passage> below = new ArrayList<>(passages);
            below.set(0, below.getFirst().with(below.getFirst().shape().asText()));
            below.addFirst(passage(paragraph));
            replace(start, end, Documents.of(below));
        } else {
            replace(start, end, Documents.of(passages));
        }
    }

    @Override
    public void replaceText(int start, int end, String text) {
        if (text.isEmpty()) {
            super.replaceText(start, end, text);
            return;
        }
        Shape shape = getParagraphStyleForInsertionAt(start);
        Look look = lookAt(start, end);
        List<Passage> passages = new ArrayList<>();
        for (String line : text.lines().toList()) {
            List<Piece> pieces = new ArrayList<>();
            FieldFinder.split(line).forEach(content -> pieces.add(new Piece(content, look)));
            if (!pieces.isEmpty() || passages.isEmpty()) {
                passages.add(new Passage(passages.isEmpty() ? shape : shape.nextItem(), pieces));
            }
        }
        put(start, end, passages);
        if (text.equals("}")) {
            makeField();
        }
    }

    /** Makes a chip of a field whose braces were just closed; this can be taken back by itself. */
    private void makeField() {
        String before =
                getParagraph(getCurrentParagraph()).getText().substring(0, getCaretColumn());
        int open = before.lastIndexOf("{{");
        if (open >= 0) {
            List<Content> found = FieldFinder.split(before.substring(open));
            if (found.size() == 1 && found.getFirst() instanceof Content.Tag tag) {
                int end = getCaretPosition();
                int start = end - before.length() + open;
                Look look = lookAt(start, end);
                getUndoManager().preventMerge();
                put(start, end, line(start, new Piece(tag, look)));
                getUndoManager().preventMerge();
            }
        }
    }

    /** A piece for the paragraph at a place. */
    List<Passage> line(int at, Piece piece) {
        return List.of(new Passage(getParagraphStyleForInsertionAt(at), List.of(piece)));
    }

    /** How what is put there looks: as what is before it, but a link does not grow at its end. */
    Look lookAt(int start, int end) {
        if (getTextInsertionStyle() != null || end > start) {
            return getTextInsertionStyle() != null
                    ? getTextInsertionStyle().look()
                    : getStyleOfChar(start).look();
        }
        Look before = getStyleAtPosition(start).look();
        boolean isInLink =
                start < getLength() && getStyleOfChar(start).look().link().equals(before.link());
        return isInLink ? before : before.withLink(Optional.empty());
    }

    /** What an input method composes is shown, and is the text's only once it is committed. */
    @Override
    protected void handleInputMethodEvent(InputMethodEvent event) {
        if (!isEditable() || isDisabled()) {
            return;
        }
        if (composedLength > 0) {
            compose(composedAt, composedAt + composedLength, "");
            setTextInsertionStyle(Dress.of(composedLook));
        }
        if (!event.getCommitted().isEmpty()) {
            replaceText(getSelection().getStart(), getSelection().getEnd(), event.getCommitted());
        }
        String composed =
                event.getComposed().stream()
                        .map(InputMethodTextRun::getText)
                        .collect(Collectors.joining());
        if (!composed.isEmpty()) {
            composedLook = lookAt(getSelection().getStart(), getSelection().getEnd());
            replaceSelection("");
            composedAt = getCaretPosition();
            compose(composedAt, composedAt, composed);
            moveTo(composedAt + Math.min(event.getCaretPosition(), composed.length()));
        }
    }

    private void compose(int start, int end, String text) {
        isComposing = true;
        replace(start, end, new Content.Words(text), new Dress(composedLook, true));
        isComposing = false;
        composedLength = text.length();
        requestFollowCaret();
    }

    @Override
    public void replace(int start, int end, StyledDocument<Shape, Content, Dress> replacement) {
        super.replace(start, end, replacement);
        requestFollowCaret();
    }

    @Override
    public void copy() {
        clipboard.copy();
    }

    /** Puts Markdown where the caret is, apart from the words beside it. */
    void insert(String markdown) {
        clipboard.insertApart(markdown);
    }

    @Override
    public void paste() {
        clipboard.paste();
    }

    @Override
    public boolean hasHistory() {
        return isUndoAvailable() || isRedoAvailable();
    }

    /** A chip is read by its name, so that places in what is read are others than here. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> read(getLength());
            case CARET_OFFSET -> read(getCaretPosition()).length();
            case SELECTION_START -> read(getSelection().getStart()).length();
            case SELECTION_END -> read(getSelection().getEnd()).length();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private String read(int end) {
        return Spoken.of(Documents.passages(subDocument(0, end)), names);
    }
}
