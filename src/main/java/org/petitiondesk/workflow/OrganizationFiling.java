package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.OrganizationKind;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.LocalizedText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the organization that a file names among those of the library, or adds it. Embassies of one
 * country in two cities have the same name: the address tells them apart.
 */
final class OrganizationFiling {
    private final Ledger ledger;
    private final IdSource ids;
    private final Map<String, List<Organization>> byName = new HashMap<>();

    OrganizationFiling(Ledger ledger, IdSource ids) {
        this.ledger = ledger;
        this.ids = ids;
        for (Organization organization : ledger.organizations()) {
            index(organization);
        }
    }

    /**
     * The organization of that name.
     *
     * @param seat where it sits, if the file says so
     * @param former the one that stood in this place before; it is taken if nothing contradicts it,
     *     even where its address has changed
     * @param isSame whether the former is known to be meant, so that no other need be looked for
     */
    Organization file(
            LocalizedText names,
            OfficeKind office,
            Optional<Country> country,
            Optional<PostalAddress> seat,
            Optional<Id> former,
            boolean isSame) {
        Optional<Organization> standing =
                former.flatMap(ledger::organization)
                        .filter(before -> !SameText.contradict(before.names(), names));
        Optional<Organization> known =
                isSame
                        ? standing.or(() -> find(names, seat))
                        : find(names, seat).or(() -> standing);
        Organization filed =
                known.map(before -> joined(before, names, country))
                        .orElseGet(
                                () -> new Organization(ids.next(), kind(office), names, country));
        if (known.isEmpty() || !known.get().equals(filed)) {
            ledger.save(filed);
            index(filed);
        }
        return filed;
    }

    private Optional<Organization> find(LocalizedText names, Optional<PostalAddress> seat) {
        for (String name : names.texts().values()) {
            for (Organization candidate : byName.getOrDefault(SameText.key(name), List.of())) {
                if (sitsAt(candidate.id(), seat)
                        && !SameText.contradict(candidate.names(), names)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private boolean sitsAt(Id organization, Optional<PostalAddress> seat) {
        boolean isElsewhere = false;
        for (ContactDetail detail : ledger.contactsOf(organization)) {
            if (detail.point() instanceof PostalAddress address) {
                if (seat.isEmpty() || address.equals(seat.get())) {
                    return true;
                }
                isElsewhere = true;
            }
        }
        return !isElsewhere;
    }

    private void index(Organization organization) {
        for (String name : organization.names().texts().values()) {
            List<Organization> same =
                    byName.computeIfAbsent(SameText.key(name), key -> new ArrayList<>());
            same.removeIf(before -> before.id().equals(organization.id()));
            same.add(organization);
        }
    }

    private static Organization joined(
            Organization before, LocalizedText names, Optional<Country> country) {
        return new Organization(
                before.id(),
                before.kind(),
                before.names().orElse(names),
                before.country().or(() -> country));
    }

    private static OrganizationKind kind(OfficeKind office) {
        return switch (office) {
            case AMBASSADOR -> OrganizationKind.EMBASSY;
            case CONSUL_GENERAL -> OrganizationKind.CONSULATE;
            case PERMANENT_REPRESENTATIVE -> OrganizationKind.PERMANENT_MISSION;
            case FOREIGN_MINISTER, MINISTER -> OrganizationKind.MINISTRY;
            case UN_SECRETARY_GENERAL, UN_HIGH_COMMISSIONER, UN_SPECIAL_RAPPORTEUR ->
                    OrganizationKind.UN_BODY;
            case HEAD_OF_STATE,
                    MONARCH,
                    HEAD_OF_GOVERNMENT,
                    LEGISLATOR,
                    SPEAKER,
                    JUDGE,
                    CHIEF_JUSTICE,
                    PROSECUTOR,
                    GOVERNOR,
                    MAYOR,
                    MILITARY_COMMANDER,
                    BISHOP,
                    CARDINAL,
                    POPE,
                    IMAM,
                    RABBI,
                    SPIRITUAL_LEADER,
                    COMPANY_HEAD,
                    PERSON,
                    ORGANIZATION,
                    OFFICE_UNKNOWN_HOLDER ->
                    OrganizationKind.OTHER;
        };
    }
}
