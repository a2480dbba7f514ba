package org.petitiondesk.typeset;

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

/** Letters with invented people, to be set in tests. */
final class SampleLetters {
    private static final String CODE = "LKT 004 / 2026";

    private SampleLetters() {}

    static LetterDocument letter(
            Language language, LetterLayout layout, Paper paper, List<Block> blocks) {
        return new LetterDocument(
                language, "Letter", new PageSetup(paper, layout), blocks, running(language));
    }

    private static RunningText running(Language language) {
        String number =
                switch (language.primary()) {
                    case "zh" -> "第 {page} 页　共 {pages} 页";
                    case "ko" -> "{page} / {pages}쪽";
                    case "fr" -> "page {page} sur {pages}";
                    default -> "Page {page} of {pages}";
                };
        return new RunningText(
                new RunningText.Continuation("To President Arvid Lindholm", CODE, "June 12, 2026"),
                "Lake Towns Coalition · letters@example.org",
                number,
                "");
    }

    static List<Block> head(boolean date) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Letterhead(
                        List.of("Lake Towns Coalition", "with the Harbour Legal Clinic"), ""));
        blocks.add(new Block.References(List.of(new Block.Labelled("Our reference", CODE))));
        if (date) {
            blocks.add(new Block.DateLine("June 12, 2026"));
        }
        blocks.add(
                new Block.InsideAddress(
                        List.of(
                                "His Excellency Arvid Lindholm",
                                "President of the Lake Republic",
                                "c/o Ambassador Mira Castellan",
                                "Embassy of the Lake Republic",
                                "14 Quayside Avenue",
                                "Port Averil 20418",
                                "Northland"),
                        2));
        return blocks;
    }

    static LetterDocument english(LetterLayout layout, Paper paper, int paragraphs) {
        List<Block> blocks = head(true);
        blocks.add(new Block.SubjectLine("", "Safe passage for the families of the lake towns"));
        blocks.add(new Block.Salutation("Dear Mr. President:"));
        for (int i = 0; i < paragraphs; i++) {
            blocks.add(new Block.Paragraph(Inline.text(ENGLISH[i % ENGLISH.length])));
        }
        blocks.add(new Block.Heading(2, Inline.text("Action requested")));
        blocks.add(new Block.Paragraph(Inline.text("We therefore ask your Government to:")));
        blocks.add(
                new Block.NumberedList(
                        Numbering.LOWER_ROMAN,
                        1,
                        List.of(
                                item("open the northern crossing to families without delay;"),
                                item(
                                        "let physicians and interpreters reach the shelters at any"
                                                + " hour, and protect them in their work as the"
                                                + " Convention of December 9, 1998 requires;"),
                                item("publish the names of those who are held;"),
                                item("answer this letter in writing.")),
                        true));
        blocks.add(
                new Block.Paragraph(
                        Inline.text(
                                "Kindly quote the code " + CODE + " of this letter in reply.")));
        blocks.add(new Block.Close(List.of("Respectfully,")));
        blocks.add(
                new Block.SignatureBlock(
                        List.of(
                                new Block.Slot(
                                        "Lake Towns Coalition", "Ilse Marrow", "Chair", "", ""),
                                new Block.Slot(
                                        "Harbour Legal Clinic",
                                        "",
                                        "",
                                        "name and office of the signer",
                                        "")),
                        ""));
        blocks.add(
                new Block.Notes(List.of(new Block.Labelled("Enclosure:", "list of signatories"))));
        return letter(Language.ENGLISH, layout, paper, blocks);
    }

    static LetterDocument french() {
        return french(2);
    }

    static LetterDocument french(int paragraphs) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Letterhead(List.of("Coalition des villes du lac"), ""));
        blocks.add(
                new Block.References(
                        List.of(
                                new Block.Labelled("Référence", CODE),
                                new Block.Labelled("Annexe", "liste des signataires"))));
        blocks.add(
                new Block.InsideAddress(
                        List.of(
                                "Son Excellence Monsieur Arvid Lindholm",
                                "Président de la République du Lac",
                                "aux bons soins de Son Excellence",
                                "Madame l’Ambassadrice du Lac",
                                "8, quai des Tilleuls",
                                "75008 Paris"),
                        2));
        blocks.add(new Block.DateLine("Paris, le 12 juin 2026"));
        blocks.add(
                new Block.SubjectLine(
                        "Objet :", "demande de passage sûr pour les familles des villes du lac"));
        blocks.add(new Block.Salutation("Monsieur le Président,"));
        for (int i = 0; i < paragraphs; i++) {
            blocks.add(new Block.Paragraph(Inline.text(FRENCH[i % FRENCH.length])));
        }
        blocks.add(new Block.Paragraph(Inline.text("C’est pourquoi nous vous demandons :")));
        blocks.add(
                new Block.NumberedList(
                        Numbering.DEGREE,
                        1,
                        List.of(
                                item("d’ouvrir sans délai le passage du nord aux familles ;"),
                                item("de laisser les médecins entrer dans les abris ;"),
                                item("de publier les noms des personnes détenues.")),
                        true));
        blocks.add(
                new Block.Close(
                        List.of(
                                "Nous vous prions d’agréer, Monsieur le Président, l’expression de"
                                        + " notre très haute considération.")));
        blocks.add(
                new Block.SignatureBlock(
                        List.of(
                                new Block.Slot(
                                        "Pour la Coalition, la présidente",
                                        "",
                                        "",
                                        "prénom et nom",
                                        "")),
                        ""));
        return letter(Language.FRENCH, LetterLayout.PLAIN, Paper.A4, blocks);
    }

    static LetterDocument chinese(int paragraphs) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Letterhead(List.of("湖城联盟"), ""));
        blocks.add(new Block.References(List.of(new Block.Labelled("编号：", CODE))));
        blocks.add(new Block.SubjectLine("", "关于湖城居民安全通行的请愿书"));
        blocks.add(new Block.InsideAddress(List.of("湖滨共和国主席　林德闻阁下", "烦请湖滨共和国大使　白若兰阁下转呈"), 1));
        blocks.add(new Block.Salutation("尊敬的主席先生："));
        for (int i = 0; i < paragraphs; i++) {
            blocks.add(new Block.Paragraph(Inline.text(CHINESE[i % CHINESE.length])));
        }
        blocks.add(new Block.Paragraph(Inline.text("为此，我们恳请阁下：")));
        blocks.add(
                new Block.NumberedList(
                        Numbering.CHINESE,
                        1,
                        List.of(
                                item("立即开放北部口岸，让家庭团聚；"),
                                item("准许医生与翻译随时进入收容所，并依照1998年12月9日的《宣言》保护他们的工作；"),
                                item("公布被扣留者的姓名。")),
                        true));
        blocks.add(new Block.Close(List.of("此致", "敬礼！")));
        blocks.add(
                new Block.SignatureBlock(
                        paragraphs % 2 == 0
                                ? List.of(new Block.Slot("湖城联盟", "", "", "", ""))
                                : List.of(
                                        new Block.Slot("湖城联盟", "马若", "会长", "", ""),
                                        new Block.Slot("港口法律咨询中心", "", "", "签名人姓名及职务", "")),
                        "2026年6月12日"));
        return letter(Language.CHINESE_SIMPLIFIED, LetterLayout.PLAIN, Paper.A4, blocks);
    }

    static LetterDocument korean(int paragraphs) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Letterhead(List.of("호수도시연대"), ""));
        blocks.add(new Block.References(List.of(new Block.Labelled("문서 번호", CODE))));
        blocks.add(
                new Block.InsideAddress(
                        List.of("호수공화국 대통령 아르비드 린드홀름 각하", "주한 호수공화국 대사 미라 카스텔란 귀하"), 1));
        blocks.add(new Block.SubjectLine("제목", "호수 도시 주민의 안전한 통행을 청원하는 서한"));
        blocks.add(new Block.Salutation("존경하는 대통령 각하,"));
        for (int i = 0; i < paragraphs; i++) {
            blocks.add(new Block.Paragraph(Inline.text(KOREAN[i % KOREAN.length])));
        }
        blocks.add(new Block.Paragraph(Inline.text("이에 저희는 다음과 같이 청원합니다.")));
        blocks.add(
                new Block.NumberedList(
                        Numbering.DECIMAL,
                        1,
                        List.of(
                                item("북쪽 통로를 가족들에게 즉시 열어 주십시오."),
                                item("의사와 통역이 언제든지 보호소에 들어가 어려움에 놓인 사람들을 만날 수 있도록 허용하여 주십시오."),
                                item("억류된 사람들의 이름을 밝혀 주십시오.")),
                        true));
        blocks.add(new Block.Close(List.of("각하께 깊은 경의를 표합니다.")));
        blocks.add(new Block.DateLine("2026년 6월 12일"));
        blocks.add(
                new Block.SignatureBlock(
                        List.of(
                                new Block.Slot("호수도시연대", "", "대표", "", "올림"),
                                new Block.Slot("항구법률상담소", "", "", "서명인의 성명과 직위", "올림")),
                        ""));
        return letter(Language.KOREAN, LetterLayout.PLAIN, Paper.A4, blocks);
    }

    static Block.Annex annex(int names, boolean details, boolean groups) {
        String[] latin = {
            "Tamsin Okafor", "Maro Lindqvist (马若)", "Hana Seo (서하나)", "Nguyễn Thị Lam",
                    "Олена Береза",
            "Ελένη Λίμνη", "Wen Qiao (温桥)", "Jón Þórsson", "Ștefan Ionașcu", "Barnabas Thistlewood"
        };
        String[] places = {"Port Averil", "Lake Relief Network, secretary · Flushing", "Berlin"};
        List<Block.AnnexGroup> parts = new ArrayList<>();
        int number = 1;
        int count = groups ? 4 : 1;
        for (int group = 0; group < count; group++) {
            List<Block.AnnexEntry> entries = new ArrayList<>();
            int until = names * (group + 1) / count;
            for (; number <= until; number++) {
                entries.add(
                        new Block.AnnexEntry(
                                number,
                                latin[number % latin.length],
                                details ? places[number % places.length] : ""));
            }
            parts.add(
                    new Block.AnnexGroup(
                            groups ? "Harbour Association No. " + (group + 1) : "", entries));
        }
        return new Block.Annex(
                "Annex: Signatories",
                "to the petition LKT 004 / 2026 of June 12, 2026, addressed to His Excellency Arvid"
                        + " Lindholm, President of the Lake Republic. Delivery copy.",
                parts,
                List.of("In addition 14 people signed without giving their names."),
                new Block.AnnexWords("No.", "Name", "Place", "(continued)"));
    }

    static LetterDocument with(LetterDocument letter, Block block) {
        List<Block> blocks = new ArrayList<>(letter.blocks());
        blocks.add(block);
        return new LetterDocument(
                letter.language(), letter.title(), letter.page(), blocks, letter.running());
    }

    private static List<Block> item(String text) {
        return List.of(new Block.Paragraph(Inline.text(text)));
    }

    static final String[] ENGLISH = {
        "We write on behalf of more than forty associations of the lake towns, whose members have"
            + " waited since March for word of their families. Many of them crossed the northern"
            + " shore in winter, on foot, and were told that the crossing would remain open until"
            + " Article 2 of the Harbour Accord had been reviewed.",
        "It was closed on December 9, 2025, at 3:00 p.m., without notice. Since that hour the"
            + " shelters on both sides have filled: according to Mr. Tobias Fenwick (方天碧), who"
            + " directs the northern shelter, 27,500 people were counted in the first week, and the"
            + " physicians who tried to reach them were turned away at the gate.",
        "“No family shall be parted by a line drawn on water,” your Government declared when it"
                + " signed the Accord. We took that sentence at its word.",
        "We know that the season is hard for the towns of the eastern shore as well, and that those"
            + " who govern them must weigh one need against another. But a crossing that is opened"
            + " for two hours a day costs little, and it would allow children to return to their"
            + " schools, the sick to be treated, and the elderly to be brought to a warm house."
            + " Nothing in the Accord forbids it; much in it asks for it.",
    };

    static final String[] FRENCH = {
        "Au nom de plus de quarante associations, nous avons l’honneur d’appeler votre attention"
            + " sur le sort des familles des villes du lac, qui attendent depuis le mois de mars"
            + " des nouvelles de leurs proches. Beaucoup ont franchi à pied la rive du nord, en"
            + " plein hiver.",
        "Le passage a été fermé le 9 décembre 2025 sans préavis ; depuis, 27 500 personnes ont été"
            + " recensées dans les abris, et « aucune famille ne sera séparée » reste une promesse."
            + " Comment ne pas s’en émouvoir ? M. Fenwick, qui dirige l’abri du nord, en témoigne.",
    };

    static final String[] CHINESE = {
        "我们谨代表四十多个湖城社团致函阁下。自2025年3月以来，许多家庭一直在等候亲人的消息；他们在冬季徒步越过北岸，"
                + "曾被告知口岸将一直开放，直至《港口协定》第2条审议完毕（参见附件）。",
        "然而，口岸于12月9日下午3时突然关闭。据北岸收容所负责人方天碧（Tobias Fenwick）先生说，"
                + "头一个星期就登记了27500人，前往救治的医生却被拒之门外。“任何家庭都不应被水上的一条线分开”，这是贵国政府签署协定时的承诺！",
        "我们理解，东岸各镇的冬天同样艰难——执政者必须权衡轻重……但是，每天开放两小时所费无几，却能让孩子回到学校、"
                + "病人得到医治、老人住进温暖的房屋。协定中没有一条禁止这样做，却有许多条要求这样做。",
    };

    static final String[] KOREAN = {
        "저희는 호수 도시의 마흔이 넘는 단체를 대표하여 이 글을 올립니다. 2025년 3월 이후 많은 가족이 소식을 기다리고 있으며,"
                + " 그들 가운데 다수는 겨울에 걸어서 북쪽 기슭을 건넜습니다.「항구 협정」제2조가 검토될 때까지 통로가 열려 있을"
                + " 것이라고 들었기 때문입니다.",
        "그러나 통로는 2025년 12월 9일 오후에 예고 없이 닫혔습니다. 북쪽 보호소를 이끄는 방천벽(Tobias Fenwick) 씨에"
                + " 따르면 첫 주에만 27,500명이 등록되었고, 의사들은 문 앞에서 돌아서야 했습니다.",
        "동쪽 기슭의 도시들도 겨울이 힘들다는 것을 저희는 잘 압니다. 다만 하루에 두 시간 통로를 여는 데에는 큰 비용이 들지 않으며,"
                + " 아이들은 학교로, 병자는 병원으로, 노인은 따뜻한 집으로 돌아갈 수 있습니다.",
    };
}
