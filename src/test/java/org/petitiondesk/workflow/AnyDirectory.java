package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.ContactPoint;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.FormOverride;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.NameOrder;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.OrganizationKind;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A library's addressees of whatever kind: posts with holders one after another, several routes to
 * one post, several numbers, wishes by language.
 */
final class AnyDirectory {
    private static final LocalDate CHECKED = LocalDate.of(2026, 1, 2);

    private final Random random;
    private final IdSource ids;
    private int names;
    private Directory all = Directory.EMPTY;

    AnyDirectory(long seed, IdSource ids) {
        this.random = new Random(seed);
        this.ids = ids;
    }

    /** So many posts, each with one addressee or several. */
    Directory of(int posts) {
        for (int i = 0; i < posts; i++) {
            Post post = post(OfficeKind.HEAD_OF_STATE, "President " + i, Optional.empty());
            if (random.nextBoolean()) {
                contacts(post, body("Office " + i, "Town " + i));
                addressee(post, new Route.Direct());
            } else {
                for (int mission = 0; mission < 1 + random.nextInt(3); mission++) {
                    Organization body = body("Embassy " + i + "-" + mission, "City " + mission);
                    Post via = post(OfficeKind.AMBASSADOR, "Ambassador", Optional.of(body.id()));
                    contacts(via, body);
                    addressee(post, new Route.CareOf(via.id()));
                }
            }
        }
        return all;
    }

    private Post post(OfficeKind office, String title, Optional<Id> organization) {
        Post post =
                new Post(
                        ids.next(),
                        office,
                        new LocalizedText(
                                Map.of(Language.ENGLISH, title, Language.KOREAN, title + " 직")),
                        organization,
                        Optional.of(new Country("NO")));
        all = all.with(post);
        int year = 2000 + random.nextInt(10);
        int holders = 1 + random.nextInt(3);
        for (int i = 0; i < holders; i++) {
            boolean isLast = i == holders - 1;
            LocalDate from = LocalDate.of(year, 1 + random.nextInt(12), 1);
            year += 1 + random.nextInt(4);
            boolean isDated = random.nextBoolean();
            Person person = person();
            all = all.with(person);
            all =
                    all.with(
                            new Tenure(
                                    ids.next(),
                                    person.id(),
                                    post.id(),
                                    Optional.of(from).filter(day -> isDated),
                                    Optional.of(LocalDate.of(year, 1, 1).minusDays(1))
                                            .filter(day -> isDated && !isLast),
                                    Optional.of(isLast ? CHECKED : from.plusDays(3)),
                                    Optional.of(isLast ? CHECKED : from.plusDays(4))
                                            .filter(day -> isLast || random.nextBoolean()),
                                    isLast ? "web" : "book " + i));
        }
        return post;
    }

    private Person person() {
        String family = "Family" + names;
        String given = "Given" + names++;
        boolean isFamilyFirst = random.nextBoolean();
        PersonName english =
                new PersonName(
                        Language.ENGLISH,
                        isFamilyFirst ? family + " " + given : given + " " + family,
                        family,
                        given,
                        isFamilyFirst ? NameOrder.FAMILY_FIRST : NameOrder.GIVEN_FIRST);
        PersonName korean = PersonName.whole(Language.KOREAN, "홍길동" + names);
        return new Person(
                ids.next(),
                random.nextBoolean() ? List.of(english) : List.of(english, korean),
                List.of(Gender.values()).get(random.nextInt(3)));
    }

    private Organization body(String name, String city) {
        Organization body =
                new Organization(
                        ids.next(),
                        OrganizationKind.OTHER,
                        LocalizedText.of(Language.ENGLISH, name),
                        Optional.of(new Country("NO")));
        all = all.with(body);
        detail(
                body.id(),
                new PostalAddress(
                        List.of("1 Street", "Wing B"),
                        "1234",
                        city,
                        "",
                        Optional.of(new Country("CH"))));
        return body;
    }

    private void contacts(Post end, Organization body) {
        all =
                all.with(
                        new Post(
                                end.id(),
                                end.office(),
                                end.titles(),
                                Optional.of(body.id()),
                                end.country()));
        for (int i = 0; i < random.nextInt(3); i++) {
            detail(end.id(), new ContactPoint.Fax("+41 22 555 01 0" + i));
            detail(end.id(), new ContactPoint.Email("post" + i + "@example.org"));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            detail(end.id(), new ContactPoint.Telephone("+41 22 555 02 0" + i));
        }
    }

    private void detail(Id owner, ContactPoint point) {
        all = all.with(new ContactDetail(ids.next(), owner, point, Optional.of(CHECKED), "web"));
    }

    private void addressee(Post post, Route route) {
        boolean isDirect = route.equals(new Route.Direct());
        all =
                all.with(
                        new Addressee(
                                ids.next(),
                                post.id(),
                                route,
                                new FormOverride(wish("Your Grace"), wish("Dear"), wish("Yours")),
                                isDirect
                                        ? FormOverride.NONE
                                        : new FormOverride(
                                                wish("H.E."),
                                                LocalizedText.EMPTY,
                                                LocalizedText.EMPTY),
                                Optional.of("letter").filter(paper -> random.nextBoolean()),
                                random.nextBoolean()
                                        ? List.of()
                                        : List.of(Language.KOREAN, Language.ENGLISH)));
    }

    private LocalizedText wish(String text) {
        return switch (random.nextInt(3)) {
            case 0 -> LocalizedText.EMPTY;
            case 1 -> LocalizedText.of(Language.FRENCH, text + " fr");
            default ->
                    new LocalizedText(
                            Map.of(Language.ENGLISH, text, Language.FRENCH, text + " fr"));
        };
    }
}
