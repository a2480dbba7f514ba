package org.petitiondesk.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.SignatureState;

import java.util.ArrayList;
import java.util.List;

class DisclosureListTest {

    @Test
    void givesBackWhatItTookAtEveryPlace() {
        List<Disclosure> taken = new ArrayList<>();
        DisclosureList list = new DisclosureList();
        for (int i = 0; i < 5000; i++) {
            taken.add(one(i));
            list.add(one(i));
        }
        assertEquals(taken, new ArrayList<>(list));
        for (int i : List.of(0, 63, 64, 65, 4321, 4999)) {
            assertEquals(taken.get(i), list.get(i));
            assertEquals(taken.get(i), list.from(i).next());
        }
        assertThrows(IndexOutOfBoundsException.class, () -> list.get(5000));
    }

    @Test
    void keepsEveryCharacterAndEveryLength() {
        DisclosureList list = new DisclosureList();
        List<Disclosure> taken = new ArrayList<>();
        for (String text :
                List.of(
                        "",
                        "ÿ",
                        "Ā",
                        "\uD842",
                        "𠮷",
                        "\0",
                        "é".repeat(70_000),
                        "金".repeat(70_000))) {
            taken.add(new Disclosure.Initialled(text));
            list.add(new Disclosure.Initialled(text));
        }
        assertEquals(taken, new ArrayList<>(list));
    }

    @Test
    void hasNoPlaceForWhoHasNoLine() {
        DisclosureList list = new DisclosureList();
        assertThrows(IllegalArgumentException.class, () -> list.add(new Disclosure.Counted()));
    }

    private static Disclosure one(int number) {
        String name = "Merle (梅乐) " + number;
        return switch (number % 5) {
            case 0 -> new Disclosure.Initialled("M. " + number);
            case 1 -> new Disclosure.SetAside(name, SignatureState.STRUCK);
            case 2 -> new Disclosure.SetAside(name, SignatureState.DUPLICATE);
            case 3 ->
                    new Disclosure.Named(
                            name, new Capacity.Representing("Guild", "chair"), "Rome", "IT");
            default ->
                    new Disclosure.Named(
                            name, new Capacity.Personal(number % 2 == 0 ? "" : "Guild"), "", "");
        };
    }
}
