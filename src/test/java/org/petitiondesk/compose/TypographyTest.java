package org.petitiondesk.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.Language;

class TypographyTest {

    /** {@code ~} stands for the no-break space, {@code ^} for the narrow one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | \"Yes,\" he said. (\"No.\") | “Yes,” he said. (“No.”)",
                "en | people's peoples' '90s | people’s peoples’ '90s",
                "en | “crime” People’s | “crime” People’s",
                "en | Mr. Lee and Dr. No, Article 2, December 9, 3:00 p.m. | Mr.~Lee and Dr.~No,"
                        + " Article~2, December~9, 3:00~p.m.",
                "en | see http://a.example/\"it's\" x | see http://a.example/\"it's\" x",
                "en | mail o'neil.b'c@example.org | mail o’neil.b’c@example.org",
                "en | code EX 1 / 2, kept | code EX~1~/~2, kept",
                "en | two  spaces | two spaces",
                "fr | Oui; non! Quoi ? \"mot\" : fin | Oui^; non^! Quoi^? «~mot~»~: fin",
                "fr | « déjà » et «ici» | «~déjà~» et «~ici~»",
                "fr | à 12:30, http://a.example; M. Lee, le 22 septembre, 27 500 |"
                        + " à 12:30, http://a.example; M.~Lee, le 22~septembre, 27^500",
                "fr | l'article 2 | l’article~2",
                "ar | قال \"نعم\". | قال «نعم».",
                "ar | قال و\"نعم\" ثم \"لا\". | قال و«نعم» ثم «لا».",
                "fa | \"آری\" و \"نه\" | «آری» و «نه»",
                "he | O'Brien, d\"Ivoire, צ'ק | O’Brien, d”Ivoire, צ׳ק",
                "he | ב\"הארץ\" נכתב \"כן\", ארה\"ב | ב”הארץ” נכתב ”כן”, ארה״ב",
                "he | \"צה\"ל\" ו\"הארץ היום\" | ”צה״ל” ו”הארץ היום”",
                "he | צה\"ל אמר \"כן\". | צה״ל אמר ”כן”.",
                "zh-TW | 他說\"留下\"，又說\"好\"。 | 他說「留下」，又說「好」。",
                "zh-Hans | 他说\"留下\"，又说\"好\"。 | 他说“留下”，又说“好”。",
                "ko | 그는 \"네\"라고 했다. | 그는 “네”라고 했다."
            })
    void tidiesTextAsTheLanguagePrintsIt(String language, String text, String expected) {
        String tidied = new Typography(new Language(language), "EX 1 / 2").tidy(text);
        assertEquals(expected, tidied.replace('\u00A0', '~').replace('\u202F', '^'));
    }

    @Test
    void remembersWhatStoodBefore() {
        Typography typography = new Typography(Language.ENGLISH, "EX 1");
        assertEquals("The ", typography.tidy("The "));
        assertEquals("O'Neil", typography.passOver("O'Neil"));
        assertEquals("’s book", typography.tidy("'s book"));
    }
}
