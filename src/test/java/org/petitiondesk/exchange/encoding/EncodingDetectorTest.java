package org.petitiondesk.exchange.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

final class EncodingDetectorTest {
    private static final String SIMPLIFIED = "姓名\n王晓燕\n欧阳雪梅\n郑国栋\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "金海\n朴美花\n任成光\n",
                "单雄信,沈阳\n曾小凡,长春\n赵迎春,延吉\n",
                "姓名;城市\n许文强;上海\n丁一;北京\n钱多多;苏州\n",
                "Jin Shanyu (金姗玉)\nRen Chengguang(任成光)\nJin Hai (金海)\n",
                "孙靖书、崔永禄、郑云\n",
                "周芷若\n张无忌\n赵敏\n"
            })
    void tellsSimplifiedChinese(String names) {
        assertDetected("GB18030", names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "姓名,城市\n王曉燕,臺北\n歐陽雪梅,高雄\n鄭國棟,新竹\n",
                "陳美玲\n林志豪\n黃淑芬\n",
                "Chen Meiling (陳美玲)\nLin Chih-hao (林志豪)\n",
                "張無忌\n周芷若\n趙敏\n謝遜\n"
            })
    void tellsTraditionalChinese(String names) {
        assertDetected("Big5-HKSCS", names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "이름,도시\n김영희,서울\n박철수,부산\n최순옥,인천\n",
                "김영희\n박철수\n이순옥\n",
                "홍길동\n성춘향\n이몽룡\n변학도\n",
                "Kim Yong-hui (김영희)\nPak Chol (박철)\nRi Sun (리순)\n",
                "남궁민수\n선우정아\n황보혜정\n"
            })
    void tellsKorean(String names) {
        assertDetected("x-windows-949", names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "氏名,市\n佐藤花子,東京\n鈴木一郎,大阪\n高橋健,名古屋\n",
                "サトウ ハナコ\nスズキ イチロウ\n",
                "山田太郎\n田中さくら\n渡辺由美\n"
            })
    void tellsJapanese(String names) {
        assertDetected("windows-31j", names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nom;ville\nHélène Lefèvre;Genève\nFrançois Müller;Zürich\n",
                "José Núñez\nÅsa Öberg\nJürgen Groß\n",
                "Zoé d’Île\n",
                "Renée\n"
            })
    void tellsWesternEuropean(String names) {
        assertDetected("windows-1252", names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void tellsUnicodeWithoutMarkForCertain(String charset) {
        for (String names : new String[] {SIMPLIFIED, "김영희\n박철수\n", "Hélène\nJosé\n", "一\n"}) {
            TextEncoding found = detected(names.getBytes(Charset.forName(charset)));
            assertEquals(charset, found.charset().name(), names);
            assertFalse(found.guessed());
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,3", "UTF-16LE,2", "UTF-16BE,2", "UTF-32LE,4"})
    void obeysTheByteOrderMark(String charset, int length) {
        byte[] content = ("\uFEFF" + SIMPLIFIED).getBytes(Charset.forName(charset));
        TextEncoding found = detected(content);
        assertEquals(charset, found.charset().name());
        assertEquals(length, found.markLength());
        assertEquals(SIMPLIFIED, found.decode(content));
    }

    @Test
    void saysThatAnOldEncodingIsOnlyGuessed() {
        assertTrue(detected(SIMPLIFIED.getBytes(Charset.forName("GB18030"))).guessed());
    }

    @Test
    void takesAsciiAndNothingForUtf8() {
        assertEquals(StandardCharsets.UTF_8, detected(new byte[0]).charset());
        assertEquals(StandardCharsets.UTF_8, detected(new byte[] {'K', 'i', 'm'}).charset());
    }

    @Test
    void looksAtTheWholeFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("late.csv");
        String names = "Kim Example,Seoul\n".repeat(50_000) + SIMPLIFIED;
        Files.write(file, names.getBytes(Charset.forName("GB18030")));
        TextEncoding found = EncodingDetector.detect(file).orElseThrow();
        assertEquals("GB18030", found.charset().name());
        try (var reader = found.open(file)) {
            assertTrue(reader.readAllAsString().endsWith(SIMPLIFIED));
        }
    }

    @Test
    void keepsUtf8WhenOneLineIsSpoilt() {
        byte[] content = SIMPLIFIED.repeat(20).getBytes(StandardCharsets.UTF_8);
        content[10] = (byte) 0xFF;
        assertEquals(StandardCharsets.UTF_8, detected(content).charset());
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] content = new byte[4096];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) (i * 31 + i / 7);
        }
        assertTrue(EncodingDetector.detect(content).isEmpty());
    }

    private static void assertDetected(String charset, String names) {
        byte[] content = names.getBytes(Charset.forName(charset));
        TextEncoding found = detected(content);
        assertEquals(names, found.decode(content), () -> found.charset() + " for " + charset);
    }

    private static TextEncoding detected(byte[] content) {
        return Stream.of(content)
                .map(EncodingDetector::detect)
                .findFirst()
                .orElseThrow()
                .orElseThrow();
    }
}
