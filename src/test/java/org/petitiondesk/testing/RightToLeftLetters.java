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

/** Letters with invented people in languages that are read from right to left. */
public final class RightToLeftLetters {
    private static final String CODE = "LKT 004 / 2026";

    private RightToLeftLetters() {}

    /** What a letter says, in one language. */
    private record Words(
            String tag,
            String sponsor,
            String reference,
            String date,
            List<String> address,
            String subject,
            String salutation,
            List<String> paragraphs,
            String quote,
            String heading,
            List<String> demands,
            String close,
            String person,
            String office,
            String number,
            List<String> names) {}

    private static final Words ARABIC =
            new Words(
                    "ar",
                    "ائتلاف مدن البحيرة",
                    "المرجع",
                    "12 يونيو 2026",
                    List.of(
                            "فخامة الرئيس أرفيد ليندهولم",
                            "رئيس جمهورية البحيرة",
                            "سفارة جمهورية البحيرة",
                            "14 شارع الميناء",
                            "Port Averil 20418"),
                    "المرور الآمن لعائلات مدن البحيرة",
                    "فخامة الرئيس،",
                    List.of(
                            "نكتب إليكم باسم أكثر من أربعين جمعية في مدن البحيرة، ينتظر أعضاؤها منذ"
                                + " شهر مارس أخبار ذويهم. وقد عبر كثيرون منهم الشاطئ الشمالي في"
                                + " الشتاء سيراً على الأقدام، وقيل لهم إن المعبر سيبقى مفتوحاً إلى"
                                + " أن تُراجَع المادة 2 من اتفاق الميناء (Harbour Accord) الذي"
                                + " وقّعته حكومتكم.",
                            "أُغلق المعبر في 9 ديسمبر 2025 عند الساعة 15:00 دون إشعار مسبق. ومنذ"
                                + " تلك الساعة امتلأت الملاجئ على الجانبين: فقد أُحصي، بحسب مدير"
                                + " الملجأ الشمالي Tobias Fenwick، نحو 27,500 شخص في الأسبوع الأول،"
                                + " ومُنع الأطباء (وعددهم 12) من الدخول."),
                    "«لن تُفرَّق أي عائلة بخط يُرسم على الماء»، هكذا أعلنت حكومتكم حين وقّعت"
                            + " الاتفاق.",
                    "ما نطلبه",
                    List.of(
                            "فتح المعبر الشمالي أمام العائلات دون تأخير؛",
                            "السماح للأطباء والمترجمين بالوصول إلى الملاجئ في أي ساعة، وحمايتهم في"
                                    + " عملهم كما تقضي اتفاقية 9 ديسمبر 1998؛",
                            "نشر أسماء المحتجزين."),
                    "وتفضلوا بقبول فائق الاحترام والتقدير،",
                    "ليلى مرزوق",
                    "رئيسة الائتلاف",
                    "صفحة {page} من {pages}",
                    List.of(
                            "أحمد الخطيب",
                            "ليلى مرزوق (Layla Marzouq)",
                            "Tamsin Okafor",
                            "محمد بن يوسف",
                            "نور الهدى سالم",
                            "Wen Qiao (温桥)"));

    private static final Words PERSIAN =
            new Words(
                    "fa",
                    "ائتلاف شهرهای دریاچه",
                    "شماره",
                    "۲۲ خرداد ۱۴۰۵",
                    List.of(
                            "جناب آقای آروید لیندهولم",
                            "رئیس‌جمهور جمهوری دریاچه",
                            "سفارت جمهوری دریاچه",
                            "خیابان بندر، پلاک ۱۴"),
                    "عبور امن خانواده‌های شهرهای دریاچه",
                    "جناب آقای رئیس‌جمهور،",
                    List.of(
                            "ما این نامه را از سوی بیش از چهل انجمن شهرهای دریاچه می‌نویسیم که"
                                + " اعضای آن‌ها از ماه مارس چشم‌به‌راه خبری از خانواده‌های خود"
                                + " هستند. بسیاری از آنان در زمستان پیاده از کرانهٔ شمالی گذشتند و"
                                + " به آنان گفته شد که گذرگاه تا بازبینی مادهٔ ۲ توافق‌نامهٔ بندر"
                                + " (Harbour Accord) باز خواهد ماند.",
                            "گذرگاه در روز ۹ دسامبر ۲۰۲۵ بدون اطلاع قبلی بسته شد. از آن ساعت،"
                                    + " پناهگاه‌های دو سو پر شده‌اند: به گفتهٔ Tobias Fenwick، مدیر"
                                    + " پناهگاه شمالی، در هفتهٔ نخست 27,500 نفر شمارش شدند."),
                    "«هیچ خانواده‌ای با خطی که بر آب کشیده شود از هم جدا نخواهد شد.»",
                    "درخواست‌های ما",
                    List.of(
                            "گشودن بی‌درنگ گذرگاه شمالی به روی خانواده‌ها؛",
                            "اجازهٔ دسترسی پزشکان و مترجمان به پناهگاه‌ها در هر ساعت و حمایت از"
                                + " آنان در انجام وظیفه، چنان‌که پیمان ۹ دسامبر ۱۹۹۸ خواسته است؛",
                            "انتشار نام بازداشت‌شدگان."),
                    "با احترام،",
                    "لیلا مرزوقی",
                    "رئیس ائتلاف",
                    "صفحهٔ {page} از {pages}",
                    List.of(
                            "علی‌رضا پژوهنده",
                            "لیلا مرزوقی (Leila Marzouqi)",
                            "Tamsin Okafor",
                            "گلناز چمن‌آرا",
                            "محمدرضا کیانی",
                            "Hana Seo (서하나)"));

    private static final Words HEBREW =
            new Words(
                    "he",
                    "קואליציית ערי האגם",
                    "סימוכין",
                    "12 ביוני 2026",
                    List.of(
                            "כבוד הנשיא ארוויד לינדהולם",
                            "נשיא רפובליקת האגם",
                            "שגרירות רפובליקת האגם",
                            "רחוב הנמל 14",
                            "20418 Port Averil"),
                    "מעבר בטוח למשפחות ערי האגם",
                    "אדוני הנשיא,",
                    List.of(
                            "אנו כותבים בשם יותר מארבעים עמותות של ערי האגם, שחבריהן ממתינים מאז"
                                + " חודש מרץ לידיעות על משפחותיהם. רבים מהם חצו ברגל את החוף הצפוני"
                                + " בחורף, ונאמר להם שהמעבר יישאר פתוח עד שייבחן מחדש סעיף 2 להסכם"
                                + " הנמל (Harbour Accord), שעליו חתמה ממשלתך.",
                            "המעבר נסגר ב־9 בדצמבר 2025 בשעה 15:00 ללא הודעה מוקדמת. מאותה שעה"
                                + " התמלאו המקלטים משני הצדדים: לדברי Tobias Fenwick, מנהל המקלט"
                                + " הצפוני, נספרו 27,500 בני אדם בשבוע הראשון (35% מהם ילדים)."),
                    "\u201Dשום משפחה לא תופרד בקו המשורטט על המים\u201D, הצהירה ממשלתך.",
                    "בקשותינו",
                    List.of(
                            "לפתוח את המעבר הצפוני למשפחות ללא דיחוי;",
                            "לאפשר לרופאים ולמתורגמנים להגיע אל המקלטים בכל שעה, ולהגן עליהם"
                                    + " בעבודתם כפי שדורשת האמנה מיום 9 בדצמבר 1998;",
                            "לפרסם את שמות העצורים."),
                    "בכבוד רב,",
                    "אילה מרום",
                    "יושבת ראש הקואליציה",
                    "עמוד {page} מתוך {pages}",
                    List.of(
                            "אילה מרום",
                            "דוד בן־עמי (David Ben-Ami)",
                            "Tamsin Okafor Jr.",
                            "שׁוּלַמִּית לוי",
                            "יעקב פרץ",
                            "Олена Береза"));

    /** One in each of our languages. */
    public static Stream<LetterDocument> all() {
        return Stream.of(arabic(LetterLayout.DIN_5008_B), persian(), hebrew());
    }

    public static LetterDocument arabic(LetterLayout layout) {
        return letter(ARABIC, layout);
    }

    public static LetterDocument persian() {
        return letter(PERSIAN, LetterLayout.PLAIN);
    }

    public static LetterDocument hebrew() {
        return letter(HEBREW, LetterLayout.PLAIN);
    }

    private static LetterDocument letter(Words words, LetterLayout layout) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Letterhead(List.of(words.sponsor), ""));
        blocks.add(new Block.References(List.of(new Block.Labelled(words.reference, CODE))));
        blocks.add(new Block.DateLine(words.date));
        blocks.add(new Block.InsideAddress(words.address, 2));
        blocks.add(new Block.SubjectLine("", words.subject));
        blocks.add(new Block.Salutation(words.salutation));
        words.paragraphs.forEach(text -> blocks.add(new Block.Paragraph(Inline.text(text))));
        blocks.add(new Block.Quote(List.of(new Block.Paragraph(Inline.text(words.quote)))));
        blocks.add(new Block.Heading(2, Inline.text(words.heading)));
        blocks.add(
                new Block.NumberedList(
                        Numbering.DECIMAL,
                        1,
                        words.demands.stream()
                                .map(demand ->
                                        List.<Block>of(new Block.Paragraph(Inline.text(demand))))
                                .toList(),
                        true));
        blocks.add(
                new Block.Table(
                        List.of(words.office, words.reference),
                        List.of(2, 1),
                        List.of(
                                List.of(Inline.text(words.person), Inline.text("35%")),
                                List.of(Inline.text(words.sponsor), Inline.text("27,500")))));
        blocks.add(new Block.Close(List.of(words.close)));
        blocks.add(
                new Block.SignatureBlock(
                        List.of(
                                new Block.Slot(words.sponsor, words.person, words.office, "", ""),
                                new Block.Slot("Harbour Clinic", "Tobias Fenwick", "", "", "")),
                        ""));
        blocks.add(annex(words));
        return new LetterDocument(
                new Language(words.tag),
                words.subject,
                new PageSetup(Paper.A4, layout),
                blocks,
                new RunningText(
                        new RunningText.Continuation(words.address.getFirst(), CODE, words.date),
                        words.sponsor + " · letters@example.org",
                        words.number,
                        ""));
    }

    private static Block.Annex annex(Words words) {
        List<Block.AnnexEntry> entries = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            entries.add(
                    new Block.AnnexEntry(
                            i,
                            words.names.get(i % words.names.size()),
                            i % 3 == 0 ? words.office : ""));
        }
        return new Block.Annex(
                words.subject,
                words.quote,
                List.of(new Block.AnnexGroup(words.sponsor, entries)),
                List.of(words.heading),
                new Block.AnnexWords("#", words.person, words.office, "…"));
    }
}
