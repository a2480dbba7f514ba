package org.petitiondesk.testing;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.AnnexEntries;
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
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Letters in four languages with every kind of block, in words of our own about an invented library
 * that is to be closed; all persons are invented.
 */
public final class TypicalLetters {
    private static final List<String> GIVEN =
            List.of("Merle (梅乐)", "Wisteria Anne", "Bo-ram (보람)", "Tomasz", "Ngọc", "Ігор");

    private static final int GROUP = 1000;

    private static final String CODE = "LIB 007 / 0326";

    private TypicalLetters() {}

    /** One in each language, without a window. */
    public static List<LetterDocument> all() {
        return List.of(english(), french(), chinese(), korean());
    }

    public static LetterDocument english() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Letterhead(
                        List.of("Friends of the Harbour Library", "with the Readers’ Union"),
                        "12 Quay Street, Port Amber · library@example.org"));
        blocks.add(
                new Block.InsideAddress(
                        List.of(
                                "Her Excellency Mirela Tanaquil",
                                "President of the Republic of Amberland",
                                "c/o Ambassador Osric Vane",
                                "Embassy of the Republic of Amberland",
                                "4 Chancery Row",
                                "Northwick 20177",
                                "ELBONIA"),
                        2));
        blocks.add(
                new Block.References(
                        List.of(
                                new Block.Labelled("Our reference", CODE),
                                new Block.Labelled("By hand", "at the embassy’s gate"))));
        blocks.add(new Block.DateLine("Northwick, March 6, 2026"));
        blocks.add(new Block.SubjectLine("", "An appeal to keep the harbour library open"));
        blocks.add(new Block.Salutation("Dear Madam President:"));
        blocks.add(
                paragraph(
                        "For eighty years the library above the harbour has lent its books to"
                            + " sailors, schoolchildren and anyone who came in from the rain. We"
                            + " write because its doors are to be closed in the summer, and because"
                            + " we believe that you can keep them open with a single signature."));
        blocks.add(new Block.Heading(2, Inline.text("What has happened")));
        blocks.add(
                new Block.Paragraph(
                        List.of(
                                new Inline.Text("In January the librarian, Mr. Jin Shanyu ("),
                                new Inline.Foreign(Language.CHINESE_SIMPLIFIED, Inline.text("金姗玉")),
                                new Inline.Text("), was told that the reading room is needed for "),
                                new Inline.Emphasis(Inline.text("other purposes")),
                                new Inline.Text(". The decision names "),
                                new Inline.Strong(Inline.text("no reason")),
                                new Inline.Text("; its text is at "),
                                new Inline.Link(
                                        "https://example.org/decision?year=2026&no=41",
                                        Inline.text("the ministry’s page")),
                                new Inline.Text(
                                        ". Ms. Seo Hye-jin (서혜진) and five others who asked were"
                                                + " given no answer."))));
        blocks.add(
                new Block.Quote(
                        List.of(
                                paragraph(
                                        "A town that closes its library tells its children what it"
                                                + " thinks of them."))));
        blocks.add(paragraph("Those who would lose most are:"));
        blocks.add(
                new Block.BulletList(
                        List.of(
                                List.of(paragraph("the pupils of the two schools nearby;")),
                                List.of(
                                        paragraph("readers without a home of their own, above all"),
                                        new Block.NumberedList(
                                                Numbering.LOWER_LETTER,
                                                1,
                                                List.of(
                                                        List.of(paragraph("seasonal workers,")),
                                                        List.of(paragraph("refugees."))),
                                                false)))));
        blocks.add(new Block.Heading(2, Inline.text("Action requested")));
        blocks.add(paragraph("We respectfully ask your government:"));
        blocks.add(
                demands(
                        Numbering.LOWER_ROMAN,
                        "to withdraw the decision of January 9 to close the library;",
                        "to answer, in writing and within a month, the questions that its readers"
                            + " have put to the ministry, and to publish both questions and answers"
                            + " where everyone can read them;",
                        "to guarantee the library’s budget for the next five years."));
        blocks.add(paragraph("Kindly quote the code of this letter in your reply."));
        blocks.add(new Block.Close(List.of("Respectfully yours,")));
        blocks.add(
                new Block.SignatureBlock(
                        List.of(
                                new Block.Slot(
                                        "Friends of the Harbour Library",
                                        "Ansel Brightwater",
                                        "Chair",
                                        "",
                                        ""),
                                new Block.Slot(
                                        "Readers’ Union",
                                        "",
                                        "",
                                        "name and office of the signer",
                                        "")),
                        ""));
        blocks.add(
                new Block.Notes(
                        List.of(
                                new Block.Labelled("Enclosure:", "list of signatories"),
                                new Block.Labelled("Copy:", "Ministry of Culture"))));
        blocks.add(
                annex(
                        "Annex: Signatories",
                        "to the petition " + CODE + " of March 6, 2026.",
                        "In a personal capacity",
                        "Two more persons signed and are counted without their names.",
                        new Block.AnnexWords("No.", "Name", "Capacity, place", "(continued)")));
        return letter(
                Language.ENGLISH,
                "An appeal to keep the harbour library open",
                blocks,
                new RunningText(
                        new RunningText.Continuation(
                                "To Her Excellency President Mirela Tanaquil",
                                CODE,
                                "March 6, 2026"),
                        "Friends of the Harbour Library · library@example.org",
                        "Page {page} of {pages}",
                        "Delivery copy, for the addressee only"));
    }

    public static LetterDocument french() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Letterhead(
                        List.of("Les Amis de la bibliothèque du port"), "biblio@example.org"));
        blocks.add(
                new Block.InsideAddress(
                        List.of(
                                "Son Excellence Monsieur Léandre Volcy",
                                "Président de la République d’Ambrie",
                                "aux bons soins de Son Excellence",
                                "Madame l’Ambassadrice Ysaline Corvo",
                                "7, rue des Écluses",
                                "75099 Paris"),
                        2));
        blocks.add(new Block.DateLine("Paris, le 6 mars 2026"));
        blocks.add(new Block.References(List.of(new Block.Labelled("Référence", CODE))));
        blocks.add(new Block.SubjectLine("Objet :", "maintien de la bibliothèque du port"));
        blocks.add(new Block.Salutation("Monsieur le Président,"));
        blocks.add(
                paragraph(
                        "Depuis quatre-vingts ans, la bibliothèque qui domine le port prête ses"
                            + " livres aux marins, aux écoliers et à quiconque s’y abrite de la"
                            + " pluie. Nous vous écrivons parce que ses portes doivent être fermées"
                            + " cet été ; une seule signature suffirait à les garder ouvertes."));
        blocks.add(paragraph("C’est pourquoi nous avons l’honneur de vous demander :"));
        blocks.add(
                demands(
                        Numbering.DEGREE,
                        "de retirer la décision du 9 janvier ;",
                        "de répondre par écrit, dans le délai d’un mois, aux questions que les"
                                + " lecteurs ont adressées au ministère, et de rendre publiques"
                                + " questions et réponses ;",
                        "de garantir le budget de la bibliothèque pendant cinq ans."));
        blocks.add(
                new Block.Close(
                        List.of(
                                "Nous vous prions d’agréer, Monsieur le Président, l’expression de"
                                        + " notre très haute considération.")));
        blocks.add(
                new Block.SignatureBlock(
                        List.of(
                                new Block.Slot(
                                        "Les Amis de la bibliothèque du port",
                                        "Basile Corentin",
                                        "président",
                                        "",
                                        "")),
                        ""));
        blocks.add(
                new Block.Notes(List.of(new Block.Labelled("Annexe :", "liste des signataires"))));
        blocks.add(
                annex(
                        "Annexe : signataires",
                        "de la pétition " + CODE + " du 6 mars 2026.",
                        "À titre personnel",
                        "Deux autres personnes ont signé sans être nommées.",
                        new Block.AnnexWords("Nᵒ", "Nom", "Qualité, lieu", "(suite)")));
        return letter(
                Language.FRENCH,
                "Maintien de la bibliothèque du port",
                blocks,
                new RunningText(
                        new RunningText.Continuation(
                                "Monsieur le Président Léandre Volcy", CODE, "6 mars 2026"),
                        "Les Amis de la bibliothèque du port",
                        "page {page} sur {pages}",
                        ""));
    }

    public static LetterDocument chinese() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Letterhead(List.of("海港图书馆之友"), "library@example.org"));
        blocks.add(new Block.SubjectLine("", "关于保留海港图书馆的请愿书"));
        blocks.add(
                new Block.InsideAddress(List.of("安珀共和国总统　米蕾拉·塔纳奎尔阁下", "烦请驻艾尔邦大使　奥斯里克·文恩阁下转呈"), 1));
        blocks.add(new Block.References(List.of(new Block.Labelled("编号", CODE))));
        blocks.add(new Block.Salutation("尊敬的总统女士："));
        blocks.add(
                paragraph(
                        "八十年来，海港上方的图书馆一直把书借给水手、学生和每一个进来避雨的人。今年夏天，它的大门即将关闭；"
                                + "我们写信给您，是因为我们相信，您只要签下自己的名字，就能让它继续开放。"));
        blocks.add(
                new Block.Paragraph(
                        List.of(
                                new Inline.Text("2026年1月，馆长金姗玉（Jin Shanyu）得知，阅览室将“另作他用”。决定没有说明"),
                                new Inline.Emphasis(Inline.text("任何理由")),
                                new Inline.Text("；徐慧珍（서혜진）等五人提出询问，至今没有得到答复——一个字也没有……"))));
        blocks.add(paragraph("为此，我们恳请贵国政府："));
        blocks.add(
                demands(
                        Numbering.CHINESE,
                        "撤销一月九日关于关闭图书馆的决定；",
                        "在一个月之内，以书面形式答复读者向文化部提出的各项问题，并将问题和答复一并公布，让人人都能读到；",
                        "保证图书馆今后五年的经费。"));
        blocks.add(new Block.Close(List.of("此致", "敬礼！")));
        blocks.add(
                new Block.SignatureBlock(
                        List.of(new Block.Slot("海港图书馆之友", "林望舒", "", "", "")), "2026年3月6日"));
        blocks.add(new Block.Notes(List.of(new Block.Labelled("附件：", "签名者名单"))));
        blocks.add(
                annex(
                        "附件：签名者名单",
                        "编号 " + CODE + "，2026年3月6日。",
                        "以个人身份",
                        "另有两人签名，不列姓名。",
                        new Block.AnnexWords("序号", "姓名", "身份、地点", "（续）")));
        return letter(
                Language.CHINESE_SIMPLIFIED,
                "关于保留海港图书馆的请愿书",
                blocks,
                new RunningText(
                        new RunningText.Continuation("致米蕾拉·塔纳奎尔总统", CODE, "2026年3月6日"),
                        "海港图书馆之友",
                        "第{page}页　共{pages}页",
                        "仅供收信人"));
    }

    public static LetterDocument korean() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Letterhead(List.of("항구도서관을 지키는 모임"), "library@example.org"));
        blocks.add(
                new Block.References(
                        List.of(
                                new Block.Labelled("받는 분", "앰버공화국 대통령 미렐라 타나퀼 각하"),
                                new Block.Labelled("문서 번호", CODE))));
        blocks.add(new Block.SubjectLine("제목", "항구도서관을 계속 열어 주시기를 청원하는 서한"));
        blocks.add(new Block.Salutation("존경하는 대통령 각하,"));
        blocks.add(
                paragraph(
                        "항구 위의 도서관은 여든 해 동안 선원과 학생들에게, 그리고 비를 피해 들어온 모든 이에게 책을"
                                + " 빌려주었습니다. 올여름 그 문이 닫힐 예정이기에, 또한 각하의 서명 하나로 그 문을 열어 둘 수"
                                + " 있다고 믿기에 이 서한을 올립니다. 사서 진산위(金姗玉)는 지난 1월에 이 소식을 들었습니다."));
        blocks.add(paragraph("이에 저희는 다음과 같이 청원합니다."));
        blocks.add(
                demands(
                        Numbering.DECIMAL,
                        "1월 9일의 폐관 결정을 철회하여 주십시오.",
                        "독자들이 문화부에 보낸 질문에 한 달 안에 서면으로 답하여 주시고, 질문과 답변을 누구나 읽을 수 있도록 함께"
                                + " 공개하여 주십시오.",
                        "앞으로 다섯 해 동안 도서관의 예산을 보장하여 주십시오."));
        blocks.add(new Block.Close(List.of("각하의 건강을 기원합니다.")));
        blocks.add(
                new Block.SignatureBlock(
                        List.of(new Block.Slot("항구도서관을 지키는 모임", "한보람", "대표", "", "올림")),
                        "2026년 3월 6일"));
        blocks.add(new Block.PageBreak());
        blocks.add(paragraph("이 서한의 사본을 문화부에도 보냅니다."));
        blocks.add(
                annex(
                        "붙임: 서명인 명단",
                        "문서 번호 " + CODE + ", 2026년 3월 6일.",
                        "개인 자격",
                        "이 밖에 두 분이 이름을 밝히지 않고 서명하셨습니다.",
                        new Block.AnnexWords("번호", "이름", "자격, 곳", "(계속)")));
        return letter(
                Language.KOREAN,
                "항구도서관을 계속 열어 주시기를 청원하는 서한",
                blocks,
                new RunningText(
                        new RunningText.Continuation("미렐라 타나퀼 대통령 각하", CODE, "2026. 3. 6."),
                        "항구도서관을 지키는 모임",
                        "{page} / {pages}쪽",
                        ""));
    }

    /** The same letter on another paper, in another layout. */
    public static LetterDocument on(LetterDocument letter, Paper paper, LetterLayout layout) {
        return new LetterDocument(
                letter.language(),
                letter.title(),
                new PageSetup(paper, layout),
                letter.blocks(),
                letter.running());
    }

    /** The same letter with other blocks. */
    public static LetterDocument with(LetterDocument letter, Block... blocks) {
        return new LetterDocument(
                letter.language(),
                letter.title(),
                letter.page(),
                List.of(blocks),
                letter.running());
    }

    /**
     * A list of so many invented signatories in three scripts, in groups of a thousand; they are
     * made as they are gone through.
     */
    public static Block.Annex longAnnex(int entries) {
        return longAnnex(entries, TypicalLetters::name);
    }

    private static String name(int place) {
        int number = place + 1;
        return "Ambersmith-" + number % 977 + " " + GIVEN.get(number % GIVEN.size());
    }

    /** Likewise, of signatories with names of their own. */
    public static Block.Annex longAnnex(int entries, IntFunction<String> names) {
        List<Block.AnnexGroup> groups = new ArrayList<>();
        for (int from = 0; from < entries; from += GROUP) {
            groups.add(
                    new Block.AnnexGroup(
                            "Quarter " + (groups.size() + 1),
                            new Signatories(from, Math.min(GROUP, entries - from), names)));
        }
        return new Block.Annex(
                "Annex: Signatories",
                "who asked for the library to stay open.",
                groups,
                List.of(),
                new Block.AnnexWords("No.", "Name", "Capacity, place", "(continued)"));
    }

    /**
     * A list without groups that ends with how many are in it.
     *
     * @param detail of the signatory of a number; may be empty
     */
    public static Block.Annex ungroupedAnnex(int entries, IntFunction<String> detail) {
        List<Block.AnnexEntry> names =
                IntStream.rangeClosed(1, entries)
                        .mapToObj(i -> new Block.AnnexEntry(i, "Ambersmith " + i, detail.apply(i)))
                        .toList();
        return new Block.Annex(
                "Annex",
                "",
                List.of(new Block.AnnexGroup("", names)),
                List.of(entries + " in all"),
                new Block.AnnexWords("No.", "Name", "Place", "(continued)"));
    }

    private static final class Signatories extends AnnexEntries {
        private final int before;
        private final int size;
        private final IntFunction<String> names;

        Signatories(int before, int size, IntFunction<String> names) {
            this.before = before;
            this.size = size;
            this.names = names;
        }

        @Override
        public Block.AnnexEntry get(int index) {
            int number = before + Objects.checkIndex(index, size) + 1;
            return new Block.AnnexEntry(
                    number, names.apply(number - 1), number % 3 == 0 ? "" : "Port Amber");
        }

        @Override
        public int size() {
            return size;
        }
    }

    private static LetterDocument letter(
            Language language, String title, List<Block> blocks, RunningText running) {
        PageSetup page = new PageSetup(Paper.A4, LetterLayout.PLAIN);
        return new LetterDocument(language, title, page, blocks, running);
    }

    public static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(Inline.text(text));
    }

    private static Block.NumberedList demands(Numbering numbering, String... demands) {
        List<List<Block>> items = new ArrayList<>();
        for (String demand : demands) {
            items.add(List.of(paragraph(demand)));
        }
        return new Block.NumberedList(numbering, 1, items, true);
    }

    private static Block.Annex annex(
            String heading,
            String introduction,
            String personal,
            String summary,
            Block.AnnexWords words) {
        return new Block.Annex(
                heading,
                introduction,
                List.of(
                        new Block.AnnexGroup(
                                "Lantern Society",
                                List.of(
                                        new Block.AnnexEntry(
                                                1, "Jin Shanyu (金姗玉)", "librarian · Port Amber"),
                                        new Block.AnnexEntry(2, "Odile Fennimore", "treasurer"))),
                        new Block.AnnexGroup(
                                personal,
                                List.of(
                                        new Block.AnnexEntry(3, "서혜진 (徐慧珍)", "Northwick"),
                                        new Block.AnnexEntry(4, "Nguyễn Thị Hương", ""),
                                        new Block.AnnexEntry(5, "Гүлнар Әбілова", "Almaty"),
                                        new Block.AnnexEntry(6, "A. B.", ""),
                                        new Block.AnnexEntry(7, "ليلى حسن", "Port Amber"),
                                        new Block.AnnexEntry(0, "*{{Bold}}* <O’Hara> & Co.", "")))),
                List.of(summary),
                words);
    }
}
