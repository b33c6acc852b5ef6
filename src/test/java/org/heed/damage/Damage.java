package org.heed.damage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// One way of damaging a file. The same seed does the same damage.
public enum Damage {
    /// The end is missing, as after a broken download.
    CUT_OFF {
        @Override
        byte[] done(byte[] whole, Random random) {
            return Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
        }
    },
    /// A few bits are the other way round.
    FEW_BITS {
        @Override
        byte[] done(byte[] whole, Random random) {
            return Bytes.flipped(whole, random, 1 + random.nextInt(MOST_OF_FEW));
        }
    },
    /// So many bits are the other way round that hardly a part is whole.
    MANY_BITS {
        @Override
        byte[] done(byte[] whole, Random random) {
            return Bytes.flipped(whole, random, 1 + whole.length / BYTES_A_FLIP);
        }
    },
    /// A stretch is all one byte, as on a bad disk.
    OVERWRITTEN {
        @Override
        byte[] done(byte[] whole, Random random) {
            return Bytes.overwritten(whole, random);
        }
    },
    /// A stretch stands twice, or somewhere else as well.
    SPLICED {
        @Override
        byte[] done(byte[] whole, Random random) {
            return Bytes.spliced(whole, random);
        }
    },
    /// A number that the format relies on is another: a length, a count, a reference that now leads in a circle.
    WRONG_NUMBER {
        @Override
        byte[] done(byte[] whole, Random random) {
            return Bytes.renumbered(whole, random);
        }
    },
    /// The parts of the file are whole and say something absurd: see [PdfDamage] and [WordDamage].
    ABSURD_CONTENT {
        @Override
        byte[] done(byte[] whole, Random random) throws IOException {
            return whole[0] == '%' ? PdfDamage.done(whole, random) : WordDamage.done(whole, random);
        }
    };

    private static final int MOST_OF_FEW = 8;
    private static final int BYTES_A_FLIP = 400;

    /// The damaged file.
    public static byte[] of(byte[] whole, Random random) throws IOException {
        List<Damage> ways = List.of(values());
        return ways.get(random.nextInt(ways.size())).done(whole, random);
    }

    abstract byte[] done(byte[] whole, Random random) throws IOException;

    /// Damage that knows nothing of the format.
    private static final class Bytes {

        private static final int LONGEST_STRETCH = 4_000;
        private static final int NUMBERS_A_TIME = 4;

        static byte[] flipped(byte[] whole, Random random, int times) {
            byte[] bytes = whole.clone();
            for (int i = 0; i < times; i++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return bytes;
        }

        static byte[] overwritten(byte[] whole, Random random) {
            byte[] bytes = whole.clone();
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(LONGEST_STRETCH));
            Arrays.fill(bytes, from, to, (byte) random.nextInt(256));
            return bytes;
        }

        static byte[] spliced(byte[] whole, Random random) {
            ByteArrayOutputStream spliced = new ByteArrayOutputStream();
            int cut = random.nextInt(whole.length);
            int from = random.nextInt(whole.length);
            spliced.write(whole, 0, cut);
            spliced.write(whole, from, Math.min(whole.length - from, random.nextInt(LONGEST_STRETCH)));
            spliced.write(whole, cut, whole.length - cut);
            return spliced.toByteArray();
        }

        /// Changes the digits of a few numbers, not their length, so that what follows stays where it is.
        static byte[] renumbered(byte[] whole, Random random) {
            byte[] bytes = whole.clone();
            for (int i = 0; i < NUMBERS_A_TIME; i++) {
                int at = random.nextInt(bytes.length);
                while (at < bytes.length && !(bytes[at] >= '0' && bytes[at] <= '9')) {
                    at++;
                }
                boolean isNines = random.nextInt(3) == 0;
                for (; at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
                    bytes[at] = (byte) (isNines ? '9' : '0' + random.nextInt(10));
                }
            }
            return bytes;
        }
    }
}
