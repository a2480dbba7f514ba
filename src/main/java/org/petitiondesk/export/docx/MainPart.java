package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.Isolates;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the main part: the letter's blocks in their order, and the size of the page. */
final class MainPart {
    private final LetterDocument letter;
    private final Runs runs;
    private final Section section;
    private final Lists lists;
    private final SponsorLines sponsors;
    private final LetterHead head;
    private final SignatureTable signatures;
    private final AnnexTable annex;
    private final FormParts forms;
    private final XmlPart part;

    MainPart(
            LetterDocument letter,
            Section section,
            Lists lists,
            Links links,
            Pictures pictures,
            XmlPart part) {
        this.letter = letter;
        this.lists = lists;
        this.part = part;
        this.section = section;
        Usage usage = Usage.of(letter.language());
        Script script = Script.of(letter.language());
        Geometry geometry = Geometry.of(letter);
        runs = new Runs(letter.language(), Isolates.of(letter), links);
        HeadParts parts = HeadParts.of(letter);
        sponsors = new SponsorLines(runs, pictures, usage, geometry, parts);
        head = new LetterHead(runs, usage, geometry, parts);
        signatures = new SignatureTable(runs, pictures, usage, script, geometry.textWidth());
        annex = new AnnexTable(runs, letter.language(), geometry);
        forms = new FormParts(runs, pictures, script, geometry.textWidth(), usage.leadingPt());
    }

    void write() throws IOException {
        Element document = Element.of("w:document", Vocabulary.NAMESPACES);
        Element body = Element.of("w:body");
        part.open(document);
        part.open(body);
        int heads = HeadParts.count(letter.blocks());
        boolean framed = false;
        for (Block.Head block : head.inOrder(letter.blocks().subList(0, heads))) {
            if (framed && !head.isFramed(block)) {
                writeEndOfFrames();
            }
            writeHead(block);
            framed = head.isFramed(block);
        }
        if (framed) {
            writeEndOfFrames();
        }
        write(letter.blocks().subList(heads, letter.blocks().size()), Setting.LETTER);
        if (!letter.blocks().isEmpty()
                && letter.blocks().getLast() instanceof Block.SignatureBlock) {
            // Word wants a paragraph after the last table.
            part.write(ParagraphStyle.SPACER.paragraph().of());
        }
        part.write(section.end());
        part.close(body);
        part.close(document);
    }

    /**
     * What blocks stand in.
     *
     * @param quotes how many quotations they are within
     * @param depth how many lists they are within
     */
    private record Setting(int quotes, int depth) {
        static final Setting LETTER = new Setting(0, 0);

        Setting quote() {
            return new Setting(quotes + 1, depth);
        }

        Setting item() {
            return new Setting(quotes, depth + 1);
        }

        /** What quotations leave free at both sides, in twips. */
        int inset() {
            return quotes * TextStyles.QUOTE_INSET;
        }
    }

    /**
     * A paragraph as good as without height. Places of frames are counted from the left: in
     * LibreOffice from the side that the paragraph after them is read from.
     */
    private void writeEndOfFrames() throws IOException {
        if (Script.of(letter.language()).isRightToLeft()) {
            part.write(
                    ParagraphStyle.SPACER
                            .paragraph()
                            .with(Vocabulary.FROM_THE_LEFT)
                            .with(Vocabulary.spacing(0, 0, 0.1))
                            .of());
        }
    }

    private void writeHead(Block.Head block) throws IOException {
        switch (block) {
            case Block.Logo logo -> part.write(sponsors.logo(logo));
            case Block.Letterhead _ -> write(sponsors.letterhead());
            case Block.InsideAddress address -> write(head.address(address));
            case Block.References references -> write(head.references(references));
            case Block.DateLine date -> part.write(head.date(date));
            case Block.SubjectLine(String label, String text) -> writeSubject(label, text);
        }
    }

    private void write(List<Block> blocks, Setting setting) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0
                    && blocks.get(i) instanceof Block.Table
                    && blocks.get(i - 1) instanceof Block.SignatureBlock) {
                // Word joins tables that touch.
                part.write(ParagraphStyle.SPACER.paragraph().of());
            }
            boolean breaksAnyway =
                    i + 1 == blocks.size()
                            || blocks.get(i + 1) instanceof Block.Annex
                            || blocks.get(i + 1) instanceof Block.PageBreak;
            if (blocks.get(i) instanceof Block.PageBreak && breaksAnyway) {
                continue;
            }
            boolean signed =
                    i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.SignatureBlock;
            if (signed && blocks.get(i) instanceof Block.DateLine(String date)) {
                part.write(signatures.date(date, true));
            } else {
                write(blocks.get(i), setting, Keeping.withNext(blocks, i));
            }
        }
    }

    private void write(Block block, Setting setting, int kept) throws IOException {
        switch (block) {
            case Block.Logo logo -> part.write(sponsors.logo(logo));
            case Block.Head amidText -> write(head.amidText(amidText));
            case Block.Salutation(String text) ->
                    part.write(ParagraphStyle.SALUTATION.paragraph().of(runs.of(text)));
            case Block.Paragraph(List<Inline> content) ->
                    part.write(text(setting).keptWithNext(kept > 0).of(runs.of(content)));
            case Block.Heading(int level, List<Inline> content) ->
                    part.write(
                            heading(level, setting)
                                    .of(runs.in(ParagraphStyle.heading(level)).of(content)));
            case Block.Quote(List<Block> blocks) -> write(blocks, setting.quote());
            case Block.BulletList(List<List<Block>> items) ->
                    writeItems(
                            items,
                            ParagraphStyle.LIST_BULLET,
                            lists.bullets(setting.depth()),
                            setting,
                            kept);
            case Block.NumberedList list ->
                    writeItems(
                            list.items(),
                            ParagraphStyle.LIST_NUMBER,
                            lists.numbered(list.numbering(), list.start(), setting.depth()),
                            setting,
                            kept);
            case Block.Close(List<String> lines) -> writeClose(lines);
            case Block.SignatureBlock signature -> write(signatures.of(signature, kept > 0));
            case Block.Notes notes -> write(head.notes(notes));
            case Block.Table table -> write(forms.table(table));
            case Block.Figure figure -> write(forms.figure(figure));
            case Block.FillIn blank -> write(forms.fillIn(blank));
            case Block.PageBreak() -> {
                // A paragraph that ends a page would leave the next one empty if this one is full.
                Element begins = Element.of("w:pageBreakBefore");
                part.write(ParagraphStyle.SPACER.paragraph().with(begins).of());
            }
            case Block.Annex list ->
                    annex.write(list, list.equals(letter.blocks().getLast()), section, part);
        }
    }

    private void write(List<Element> elements) throws IOException {
        for (Element element : elements) {
            part.write(element);
        }
    }

    private void writeSubject(String label, String text) throws IOException {
        part.write(ParagraphStyle.SUBJECT_LINE.paragraph().of(subject(label, text)));
    }

    /** Beside a label either the label or the subject is bold. */
    private List<Element> subject(String label, String text) {
        if (label.isEmpty()) {
            return runs.of(text);
        }
        List<Element> words = new ArrayList<>();
        switch (TextStyles.Subject.of(letter)) {
            case BOLD -> words.addAll(runs.of(label + " " + text));
            case LABEL_BOLD -> {
                words.addAll(runs.strong(label));
                words.addAll(runs.of(" " + text));
            }
            case ROW -> {
                boolean before = label.strip().endsWith(":");
                words.addAll(runs.of(before ? label.strip() + " " : label));
                if (!before) {
                    words.add(runs.holding(Element.of("w:tab")));
                }
                words.addAll(runs.strong(text));
            }
        }
        return words;
    }

    private WordParagraph text(Setting setting) {
        if (setting.equals(Setting.LETTER.quote())) {
            return ParagraphStyle.QUOTE.paragraph();
        }
        if (setting.quotes() > 0) {
            return inset(ParagraphStyle.QUOTE, setting);
        }
        return setting.depth() > 0
                ? ParagraphStyle.LIST_CONTINUE
                        .paragraph()
                        .with(lists.continued(setting.depth() - 1))
                : ParagraphStyle.BODY_TEXT.paragraph();
    }

    private WordParagraph heading(int level, Setting setting) {
        ParagraphStyle style = ParagraphStyle.heading(level);
        return setting.equals(Setting.LETTER) ? style.paragraph() : inset(style, setting);
    }

    /** A paragraph that begins and ends where the quotations and lists around it let it. */
    private WordParagraph inset(ParagraphStyle style, Setting setting) {
        int left = setting.depth() > 0 ? lists.textLeft(setting.depth() - 1) : 0;
        return style.paragraph().with(Vocabulary.inset(left + setting.inset(), setting.inset()));
    }

    /**
     * The first paragraph of an item carries the label; an item that has none gets an empty one.
     */
    private void writeItems(
            List<List<Block>> items,
            ParagraphStyle style,
            Lists.Instance instance,
            Setting setting,
            int kept)
            throws IOException {
        Usage usage = Usage.of(letter.language());
        LetterLayout layout = letter.page().layout();
        double gap = TextStyles.itemGap(usage, layout);
        double around = TextStyles.gap(usage, layout) + gap;
        for (int i = 0; i < items.size(); i++) {
            List<Block> item = items.get(i);
            boolean begins = !item.isEmpty() && item.getFirst() instanceof Block.Paragraph;
            List<Block> rest = begins ? item.subList(1, item.size()) : item;
            List<Inline> words = begins ? ((Block.Paragraph) item.getFirst()).content() : List.of();
            boolean boundWithin = begins ? Keeping.withNext(item, 0) > 0 : !rest.isEmpty();
            boolean boundBelow = i >= items.size() - kept && rest.isEmpty();
            WordParagraph paragraph = style.paragraph().with(instance.property());
            if (setting.quotes() > 0) {
                paragraph = paragraph.with(Vocabulary.inset(instance.place(), setting.inset()));
            }
            if (around > 0 && (i == 0 || i == items.size() - 1)) {
                double below = i == items.size() - 1 ? around : gap;
                paragraph = paragraph.with(Vocabulary.spacing(i == 0 ? around : 0, below));
            }
            part.write(paragraph.keptWithNext(boundWithin || boundBelow).of(runs.of(words)));
            write(rest, setting.item());
        }
    }

    private void writeClose(List<String> lines) throws IOException {
        boolean chinese = Usage.of(letter.language()) == Usage.CHINESE;
        for (int i = 0; i < lines.size(); i++) {
            WordParagraph paragraph = ParagraphStyle.CLOSING.paragraph();
            if (i > 0 && chinese) {
                // 此致 is indented, 敬礼 below it begins at the margin.
                paragraph = paragraph.with(Vocabulary.indent(0));
            }
            part.write(paragraph.of(runs.of(lines.get(i))));
        }
    }
}
