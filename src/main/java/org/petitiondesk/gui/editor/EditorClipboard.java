package org.petitiondesk.gui.editor;

import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import org.petitiondesk.model.manuscript.Content;
import org.petitiondesk.model.manuscript.Look;
import org.petitiondesk.model.manuscript.Manuscript;
import org.petitiondesk.model.manuscript.Passage;
import org.petitiondesk.model.manuscript.Piece;
import org.petitiondesk.template.HtmlReader;
import org.petitiondesk.template.ManuscriptReader;
import org.petitiondesk.template.ManuscriptWriter;
import org.petitiondesk.template.Transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Copies parts of a text with fields and looks, and takes over those of other programs. */
final class EditorClipboard {
    private static final String TYPE = "text/x-petition-desk";

    private final EditorArea area;

    EditorClipboard(EditorArea area) {
        this.area = area;
    }

    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(TYPE);
        return known == null ? new DataFormat(TYPE) : known;
    }

    /** For other programs as plain text. */
    void copy() {
        IndexRange range = area.getSelection();
        if (range.getLength() > 0) {
            Manuscript copied =
                    new Manuscript(
                            Documents.passages(area.subDocument(range.getStart(), range.getEnd())));
            ClipboardContent content = new ClipboardContent();
            content.putString(copied.plainText());
            content.put(format(), ManuscriptWriter.write(copied).text());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        area.getUndoManager().preventMerge();
        if (clipboard.getContent(format()) instanceof String own) {
            insert(own);
        } else if (html(clipboard).isPresent()) {
            put(html(clipboard).get());
        } else if (clipboard.hasString()) {
            area.replaceSelection(clipboard.getString());
        }
        area.getUndoManager().preventMerge();
    }

    /** Puts Markdown in the place of what is selected. */
    void insert(String markdown) {
        ManuscriptReader.read(markdown).value().ifPresent(read -> put(read.manuscript()));
    }

    /** Likewise, with a space where it would run into the words beside it. */
    void insertApart(String markdown) {
        ManuscriptReader.read(markdown)
                .value()
                .map(Transcript::manuscript)
                .filter(read -> !read.passages().isEmpty())
                .ifPresent(read -> put(new Manuscript(apart(read.passages()))));
    }

    private List<Passage> apart(List<Passage> inserted) {
        IndexRange range = area.getSelection();
        String before = area.getText(Math.max(0, range.getStart() - 1), range.getStart());
        String after = area.getText(range.getEnd(), Math.min(area.getLength(), range.getEnd() + 1));
        List<Passage> passages = new ArrayList<>(inserted);
        passages.set(
                0,
                with(
                        Gap.between(before, passages.getFirst().plainText()),
                        passages.getFirst(),
                        ""));
        passages.set(
                passages.size() - 1,
                with("", passages.getLast(), Gap.between(passages.getLast().plainText(), after)));
        return passages;
    }

    private static Passage with(String before, Passage passage, String after) {
        List<Piece> pieces = new ArrayList<>(passage.pieces());
        if (!before.isEmpty()) {
            pieces.addFirst(new Piece(new Content.Words(before), Look.PLAIN));
        }
        if (!after.isEmpty()) {
            pieces.addLast(new Piece(new Content.Words(after), Look.PLAIN));
        }
        return new Passage(passage.shape(), pieces);
    }

    /** Empty where a program put no words into its page. */
    private static Optional<Manuscript> html(Clipboard clipboard) {
        return Optional.ofNullable(clipboard.getHtml())
                .map(HtmlReader::read)
                .filter(read -> !read.passages().isEmpty());
    }

    /** One paragraph runs into the text; several stay what they are. */
    private void put(Manuscript pasted) {
        IndexRange range = area.getSelection();
        List<Passage> passages = new ArrayList<>(pasted.passages());
        if (passages.size() == 1 && !passages.getFirst().shape().isPageBreak()) {
            passages.set(
                    0,
                    passages.getFirst()
                            .with(area.getParagraphStyleForInsertionAt(range.getStart())));
        }
        if (!passages.isEmpty()) {
            area.put(range.getStart(), range.getEnd(), passages);
        }
    }
}
