#include "model/digest.h"

#include <QTest>

/// Digests against the vectors of FIPS 180-4 (NIST's examples) and RFC 4231.
class DigestTest : public QObject
{
    Q_OBJECT

private slots:
    void sha256OfKnownMessages_data();
    void sha256OfKnownMessages();
    void piecesGiveTheDigestOfTheWhole();
    void streamsCanBeMoved();
    void hmacOfKnownMessages_data();
    void hmacOfKnownMessages();
    void randomBytesDiffer();
    void hexadecimalIsLowerCase();
};

void DigestTest::sha256OfKnownMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("empty")
        << QByteArray()
        << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray(
        "abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("NUL is a byte like any other")
        << QByteArray("\0", 1)
        << QByteArray("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
}

void DigestTest::sha256OfKnownMessages()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, expected);
    QCOMPARE(sha256(message).toHex(), expected);
}

void DigestTest::piecesGiveTheDigestOfTheWhole()
{
    constexpr qsizetype million = 1'000'000;
    const QByteArray message(million, 'a');
    Sha256Stream stream;
    qsizetype piece = 1;
    for (qsizetype at = 0; at < million; at += piece, piece = piece * 3 % 4'099 + 1) {
        stream.add(QByteArrayView(message).sliced(at, qMin(piece, million - at)));
        stream.add({});
        if (at + piece >= million) {
            break;
        }
    }
    QCOMPARE(stream.finish().toHex(),
             QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
}

void DigestTest::streamsCanBeMoved()
{
    Sha256Stream first;
    first.add("ab");
    Sha256Stream second = std::move(first);
    second.add("c");
    QCOMPARE(second.finish(), sha256("abc"));
}

void DigestTest::hmacOfKnownMessages_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("expected");
    constexpr qsizetype longerThanBlock = 131;
    QTest::newRow("RFC 4231 case 1")
        << QByteArray(20, '\x0b') << QByteArray("Hi There")
        << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("RFC 4231 case 2")
        << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
        << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("RFC 4231 case 3")
        << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
        << QByteArray("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
    QTest::newRow("RFC 4231 case 6")
        << QByteArray(longerThanBlock, '\xaa')
        << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
        << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    QTest::newRow("empty key and message")
        << QByteArray() << QByteArray()
        << QByteArray("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

void DigestTest::hmacOfKnownMessages()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, expected);
    QCOMPARE(hmacSha256(key, message).toHex(), expected);
}

void DigestTest::randomBytesDiffer()
{
    constexpr qsizetype size = 32;
    const QByteArray first = randomBytes(size);
    QCOMPARE(first.size(), size);
    QVERIFY(first != randomBytes(size));
    QVERIFY(randomBytes(0).isEmpty());
}

void DigestTest::hexadecimalIsLowerCase()
{
    QCOMPARE(toHex(QByteArrayView("\x00\xAB\x0f", 3)), QStringLiteral("00ab0f"));
    QCOMPARE(toHex({}), QString());
}

QTEST_GUILESS_MAIN(DigestTest)
#include "tst_digest.moc"
