package org.petitiondesk.workflow;

import org.petitiondesk.compose.SignatureList;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.FormOverride;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.addressee.VerificationTerm;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.PartialDate;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letterhead.Stationery;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.CaseAccount;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Fact;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.model.petition.TextVersion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An invented petition, to show what a template looks like where there is no other. */
public final class SpecimenLetter {
    private static final Country COUNTRY = new Country("CH");
    private static final LocalizedText NAME =
            inFive("Anna Example", "Anna Example", "安欣", "安欣", "안나 리");
    private static final LocalizedText POST =
            inFive("Mayor of Riverside", "Maire de Riverside", "临河市市长", "臨河市市長", "강변시장");
    private static final LocalizedText SPONSOR =
            inFive("Riverside Society", "Société de la Rive", "河岸协会", "河岸協會", "강변협회");
    private static final LocalizedText PLACE =
            inFive("Riverside", "Riverside", "临河市", "臨河市", "강변시");
    private static final LocalizedText TITLE =
            inFive(
                    "Open the river path",
                    "Rouvrez le chemin du fleuve",
                    "重新开放河边小路",
                    "重新開放河邊小路",
                    "강변길을 다시 열어 주십시오");
    private static final LocalizedText BODY =
            inFive(
                    "We write to you about the path along the river, which was closed in March."
                            + " Children used it on their way to school.",
                    "Nous vous écrivons au sujet du chemin qui longe le fleuve, fermé depuis mars."
                            + " Les enfants le prenaient pour aller à l’école.",
                    "我们就河边小路一事致函。该小路自三月起关闭，孩子们上学曾走这条路。",
                    "我們就河邊小路一事致函。該小路自三月起關閉，孩子們上學曾走這條路。",
                    "삼월부터 닫힌 강변길에 관하여 글을 올립니다. 아이들이 학교에 가던 길이었습니다.");
    private static final LocalizedText DEMAND =
            inFive(
                    "open the path along the river",
                    "de rouvrir le chemin qui longe le fleuve",
                    "重新开放河边小路",
                    "重新開放河邊小路",
                    "강변길을 다시 열어 주십시오");

    private static final CaseAccount ACCOUNT =
            new CaseAccount(
                    inFive(
                            "Closure of a public path",
                            "Fermeture d’un chemin public",
                            "公共小路被关闭",
                            "公共小路遭關閉",
                            "공공 길의 폐쇄"),
                    List.of(
                            new Fact(
                                    PartialDate.of("2026-03"),
                                    inFive(
                                            "A fence was put up at both ends of the path.",
                                            "Une clôture a été posée aux deux bouts du chemin.",
                                            "小路两端装上了围栏。",
                                            "小路兩端裝上了圍欄。",
                                            "길의 양 끝에 울타리가 세워졌습니다."))),
                    List.of(
                            inFive(
                                    "Write to the mayor and ask that the path be opened.",
                                    "Écrivez à la maire pour demander la réouverture du chemin.",
                                    "请致函市长，要求重新开放小路。",
                                    "請致函市長，要求重新開放小路。",
                                    "시장에게 길을 다시 열어 달라고 글을 보내 주십시오.")));

    private final IdSource ids;
    private final Clock clock;

    public SpecimenLetter(IdSource ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    private static LocalizedText inFive(
            String english, String french, String simplified, String traditional, String korean) {
        return new LocalizedText(
                Map.of(
                        Language.ENGLISH, english,
                        Language.FRENCH, french,
                        Language.CHINESE_SIMPLIFIED, simplified,
                        Language.CHINESE_TRADITIONAL, traditional,
                        Language.KOREAN, korean));
    }

    /** The petition with its text in a language; in English where there is none in that. */
    public LetterMaterial in(Language language) {
        return in(language, SPONSOR);
    }

    /** Likewise, of another sponsor. */
    public LetterMaterial in(Language language, LocalizedText sponsor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        AddresseeOnDate addressee = addressee(today);
        Petition petition =
                new Petition(
                        ids.next(),
                        "EX 001",
                        PetitionStatus.DRAFT,
                        TITLE,
                        today,
                        "",
                        List.of(sponsor),
                        List.of(new Demand(ids.next(), 1, DEMAND, DemandOutcome.OPEN)),
                        List.of(addressee.addressee().id()),
                        PLACE,
                        List.of(),
                        LocalizedText.of(Language.ENGLISH, "office@example.org"),
                        List.of(),
                        List.of(),
                        LetterLayout.PLAIN,
                        Optional.empty(),
                        "",
                        Petition.ANY_NUMBER,
                        AppealCourse.FIRST,
                        ACCOUNT);
        TextVersion text =
                new TextVersion(
                        ids.next(),
                        petition.id(),
                        language,
                        TITLE.inOrAny(language),
                        "",
                        BODY.inOrAny(language),
                        List.of(DEMAND.inOrAny(language)),
                        ACCOUNT.in(language),
                        clock.instant());
        return new LetterMaterial(
                petition,
                List.of(text),
                List.of(text),
                List.of(addressee),
                Optional.empty(),
                VerificationTerm.USUAL,
                List.of(),
                new GatheredSignatures(
                        new SignatureList(Stream.of(), Copy.DELIVERY),
                        Map.of(),
                        Set.of(),
                        Map.of(),
                        SignerNames.NONE,
                        Map.of()),
                Stationery.NONE,
                Translations.NONE,
                AcceptedWarnings.NONE,
                Map.of());
    }

    private AddresseeOnDate addressee(LocalDate today) {
        Post post =
                new Post(ids.next(), OfficeKind.MAYOR, POST, Optional.empty(), Optional.empty());
        Person mayor =
                new Person(
                        ids.next(),
                        NAME.texts().entrySet().stream()
                                .map(name -> PersonName.whole(name.getKey(), name.getValue()))
                                .toList(),
                        Gender.FEMALE);
        Tenure tenure =
                new Tenure(
                        ids.next(),
                        mayor.id(),
                        post.id(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(today),
                        Optional.of(today),
                        "");
        return new AddresseeOnDate(
                new Addressee(
                        ids.next(),
                        post.id(),
                        new Route.Direct(),
                        FormOverride.NONE,
                        FormOverride.NONE,
                        Optional.empty(),
                        List.of()),
                today,
                new OfficeHolder(post, Optional.empty(), Optional.of(mayor), Optional.of(tenure)),
                Optional.empty(),
                List.of(
                        new ContactDetail(
                                ids.next(),
                                post.id(),
                                PostalAddress.free(
                                        List.of("1 Example Street", "Riverside"),
                                        Optional.of(COUNTRY)),
                                Optional.of(today),
                                "")));
    }
}
