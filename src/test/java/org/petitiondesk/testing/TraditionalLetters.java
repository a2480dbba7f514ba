package org.petitiondesk.testing;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.RunningText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Letters with invented people in traditional Chinese. */
public final class TraditionalLetters {
    private static final String CODE = "LIB 007 / 0326";

    private TraditionalLetters() {}

    /**
     * A letter with a list of signatories.
     *
     * @param tag of the language, with or without a region
     */
    public static LetterDocument of(String tag, LetterLayout layout) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Letterhead(List.of("海港圖書館之友"), "library@example.org"));
        blocks.add(new Block.SubjectLine("", "關於保留海港圖書館的請願書"));
        blocks.add(
                new Block.InsideAddress(List.of("安珀共和國總統　米蕾拉·塔納奎爾閣下", "煩請駐艾爾邦大使　奧斯里克·文恩閣下轉呈"), 1));
        blocks.add(new Block.References(List.of(new Block.Labelled("編號", CODE))));
        blocks.add(new Block.Salutation("尊敬的總統女士："));
        blocks.add(
                TypicalLetters.paragraph(
                        "八十年來，海港上方的圖書館一直把書借給水手、學生和每一個進來避雨的人。今年夏天，它的大門即將關閉；"
                                + "我們寫信給您，是因為我們相信，您只要簽下自己的名字，就能讓它繼續開放。"));
        blocks.add(
                new Block.Paragraph(
                        List.of(
                                new Inline.Text("2026年1月，館長金姍玉（Jin Shanyu）得知，閱覽室將「另作他用」。決定沒有說明"),
                                new Inline.Emphasis(Inline.text("任何理由")),
                                new Inline.Text("；徐慧珍（서혜진）等五人提出詢問，至今沒有得到答覆——一個字也沒有……"))));
        blocks.add(TypicalLetters.paragraph("為此，我們懇請貴國政府："));
        blocks.add(
                new Block.NumberedList(
                        Numbering.CHINESE,
                        1,
                        Stream.of("撤銷一月九日關於關閉圖書館的決定；", "在一個月之內以書面答覆讀者的各項問題；", "保證圖書館今後五年的經費。")
                                .map(text -> List.<Block>of(TypicalLetters.paragraph(text)))
                                .toList(),
                        true));
        blocks.add(new Block.Close(List.of("此致", "敬禮！")));
        blocks.add(
                new Block.SignatureBlock(
                        List.of(new Block.Slot("海港圖書館之友", "林望舒", "會長", "", "")), "2026年3月6日"));
        blocks.add(new Block.Notes(List.of(new Block.Labelled("附件：", "簽名者名單"))));
        blocks.add(
                new Block.Annex(
                        "附件：簽名者名單",
                        "編號 " + CODE + "，2026年3月6日。",
                        List.of(
                                new Block.AnnexGroup(
                                        "以個人身分",
                                        List.of(
                                                new Block.AnnexEntry(1, "金姍玉 (Jin Shanyu)", "館長"),
                                                new Block.AnnexEntry(2, "Odile Fennimore", "灣仔"),
                                                new Block.AnnexEntry(3, "서혜진 (徐慧珍)", ""),
                                                new Block.AnnexEntry(4, "ليلى حسن", "琥珀港")))),
                        List.of("另有兩人簽名，不列姓名。"),
                        new Block.AnnexWords("序號", "姓名", "身分、地點", "（續）")));
        return new LetterDocument(
                new Language(tag),
                "關於保留海港圖書館的請願書",
                new PageSetup(Paper.A4, layout),
                blocks,
                new RunningText(
                        new RunningText.Continuation("致：米蕾拉·塔納奎爾總統", CODE, "2026年3月6日"),
                        "海港圖書館之友",
                        "第{page}頁，共{pages}頁",
                        ""));
    }
}
