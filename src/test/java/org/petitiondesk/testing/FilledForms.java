package org.petitiondesk.testing;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.RunningText;

import java.util.ArrayList;
import java.util.List;

/** Papers with tables, pictures and places for a pen, about cities that there are not. */
public final class FilledForms {
    /** How many rows the long table has. */
    public static final int ROWS = 70;

    private FilledForms() {}

    /** With a table over several pages. */
    public static LetterDocument english() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Inline.text("Run sheet for Northwick")));
        blocks.add(
                new Block.Table(
                        List.of(),
                        List.of(1, 3),
                        List.of(
                                row("Where", "Embassy of Amberland, 4 Chancery Row"),
                                row("When", "6 March 2026, 12:00"))));
        blocks.add(new Block.Figure(SamplePictures.logo(), "A sun over waves", "At the gate"));
        for (Block.FillIn.Form form : Block.FillIn.Form.values()) {
            blocks.add(new Block.FillIn("Received by (name and office)", form));
        }
        blocks.add(new Block.Heading(2, Inline.text("What happened in each city")));
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            rows.add(
                    row(
                            "City " + i,
                            i % 3 == 0 ? "Refused at the door, then posted" : "Accepted",
                            "11:" + (i % 60 + 100) % 100));
        }
        blocks.add(new Block.Table(List.of("City", "What happened", "At"), List.of(3, 6, 1), rows));
        return paper(Language.ENGLISH, "Run sheet", blocks, "Page {page} of {pages}");
    }

    /** On one page. */
    public static LetterDocument chinese() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Inline.text("收件回执")));
        blocks.add(new Block.Table(List.of("城市", "结果"), List.of(1, 2), List.of(row("北岸", "已接收"))));
        for (Block.FillIn.Form form : Block.FillIn.Form.values()) {
            blocks.add(new Block.FillIn("接收人姓名与职务：", form));
        }
        return paper(Language.CHINESE_SIMPLIFIED, "收件回执", blocks, "第{page}页　共{pages}页");
    }

    /** An English paper with these parts. */
    public static LetterDocument of(List<Block> blocks) {
        return paper(Language.ENGLISH, "A paper", blocks, "Page {page} of {pages}");
    }

    private static List<List<Inline>> row(String... cells) {
        return List.of(cells).stream().map(Inline::text).toList();
    }

    private static LetterDocument paper(
            Language language, String title, List<Block> blocks, String pageNumber) {
        return new LetterDocument(
                language,
                title,
                new PageSetup(Paper.A4, LetterLayout.PLAIN),
                blocks,
                new RunningText(
                        new RunningText.Continuation("", "LIB 007", ""), "", pageNumber, ""));
    }
}
