package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.library.SignatureRepository.Standing;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;

import java.util.List;
import java.util.Optional;

class TypedBeforeTest extends InSampleLibrary {
    private Id last;

    @BeforeEach
    void typeSome() throws LibraryException {
        add("Zhu Haishu (祝海淑)", "Zaandam", new Capacity.Personal("Zürcher Lesekreis"));
        add("Zhu Haishan", "zaandam", new Capacity.Representing("Zebra Readers", "chair"));
        add("Zhu Haishu (祝海淑)", "Zagreb", Capacity.Personal.PLAIN);
    }

    private void add(String name, String place, Capacity capacity) throws LibraryException {
        Id signer = ids.next();
        last = ids.next();
        library.signatures()
                .add(
                        List.of(
                                new Signed(
                                        new Signatory(signer, Signatory.Kind.PERSON, "", "", false),
                                        new Signature(
                                                last,
                                                library.petitions().all().getFirst().id(),
                                                signer,
                                                Optional.empty(),
                                                new SignedName(name),
                                                capacity,
                                                place,
                                                "",
                                                Optional.empty(),
                                                ConsentGiven.NONE,
                                                new SignatureSource.Typed(),
                                                SignatureState.ACTIVE))));
    }

    private List<String> names(String begun) throws LibraryException {
        return TypedBefore.names(library, begun, 5).stream()
                .map(signed -> signed.signature().name().asSigned())
                .toList();
    }

    @Test
    void completesNamesInEitherScriptTheLastOneFirst() throws LibraryException {
        assertEquals(List.of("Zhu Haishu (祝海淑)", "Zhu Haishan"), names("zhu hai"));
        assertEquals(List.of("Zhu Haishu (祝海淑)"), names("祝海"));
        assertEquals(List.of(), names("Zhu Haishan"), "nothing is left to complete");
        assertEquals(List.of(), names("hai"));
        assertEquals(List.of(), names(""));
        assertEquals(1, TypedBefore.names(library, "Zhu", 1).size());
    }

    @Test
    void completesPlacesAndOrganizations() throws LibraryException {
        assertEquals(List.of("Zagreb", "zaandam", "Zaandam"), places("za"));
        assertEquals(List.of("Zebra Readers"), TypedBefore.organizations(library, "Zeb", 5));
        assertEquals(List.of("Zürcher Lesekreis"), TypedBefore.organizations(library, "zür", 5));
    }

    private List<String> places(String begun) throws LibraryException {
        return TypedBefore.places(library, begun, 5);
    }

    @Test
    void offersNobodyWhoWithdrewOrWasStruck() throws LibraryException {
        add("Quirin Struck", "", Capacity.Personal.PLAIN);
        library.signatures().setStanding(List.of(last), Standing.of(SignatureState.STRUCK));
        assertEquals(List.of(), names("Quir"));
        library.signatures().setStanding(List.of(last), Standing.of(SignatureState.WITHDRAWN));
        assertEquals(List.of(), names("Quir"));
    }
}
