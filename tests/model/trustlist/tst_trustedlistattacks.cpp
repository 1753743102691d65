#include "model/trustlist/trustedlist.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/trustlists/testtrustedlist.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QtTest>

#include <functional>

namespace {

constexpr char rootStart[] = "<TrustServiceStatusList";
constexpr char rootEnd[] = "</TrustServiceStatusList>";

/// The elements of @p xml from its root on.
QByteArray rootOf(const QByteArray &xml)
{
    return xml.mid(xml.indexOf(rootStart));
}

/// A list that trusts another certificate, to be smuggled in.
TestTrustedList evilList()
{
    TestTrustedList list;
    TestService service;
    service.certificate = QStringLiteral("otherroot");
    list.services = service.xml();
    return list;
}

using Change = std::function<void(TestTrustedList &)>;

QByteArray signedWith(const Change &change)
{
    TestTrustedList list;
    change(list);
    return list.signedXml();
}

QByteArray replaced(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    return text.replace(before, after);
}

QByteArray repeated(const QByteArray &text, int times)
{
    return QByteArray(text).repeated(times);
}

} // namespace

class TestTrustedListAttacks : public QObject
{
    Q_OBJECT

private:
    static Result<TrustedList> read(const QByteArray &xml)
    {
        static const Certificate signer = TestPki::certificate(QStringLiteral("selfsigned"));
        return readTrustedList(xml, {signer});
    }

private slots:
    void refusesBrokenSignatures_data();
    void refusesBrokenSignatures();
    void refusesWrappedLists_data();
    void refusesWrappedLists();
    void refusesOtherForms_data();
    void refusesOtherForms();
    void refusesHostileXml_data();
    void refusesHostileXml();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void opensNoFile();
    void survivesEveryFlippedByte();
};

void TestTrustedListAttacks::refusesBrokenSignatures_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("text");
    const QByteArray good = TestTrustedList().signedXml();
    const QByteArray signature = TestTrustedList::signatureIn(good);
    const auto row = [](const char *name, const QByteArray &xml, const char *text) {
        QTest::newRow(name) << xml << QString::fromLatin1(text);
    };
    const auto base64 = [](const char *name) {
        return TestPki::certificate(QString::fromLatin1(name)).der().toBase64();
    };
    row("one byte changed", replaced(good, "Test Operator", "Test 0perator"), "changed");
    row("service added", replaced(good, "</TSPServices>", TestService().xml() + "</TSPServices>"),
        "changed");
    row("signing time changed",
        replaced(good, "<xades:SigningTime>2026", "<xades:SigningTime>2025"), "changed");
    row("instruction added", replaced(good, rootEnd, QByteArray("<?a b?>") + rootEnd), "changed");
    row("not signed", TestTrustedList().unsignedXml(), "not signed");
    row("signature removed", replaced(good, signature, {}), "not signed");
    row("second signature", replaced(good, rootEnd, signature + rootEnd), "exactly one");
    row("second signature elsewhere", replaced(good, "</NextUpdate>", "</NextUpdate>" + signature),
        "exactly one");
    row("signature moved",
        replaced(replaced(good, signature, {}), "</NextUpdate>", "</NextUpdate>" + signature),
        "exactly one");
    row("certificate of somebody else", replaced(good, base64("selfsigned"), base64("signer-ec")),
        "certificate");
    row("certificate damaged", replaced(good, base64("selfsigned"), "AAAA"), "certificate");
    row("no certificate", replaced(good, "ds:KeyInfo", "ds:NoInfo"), "certificate");
    row("signature value empty",
        QByteArray(good).remove(good.indexOf("<ds:SignatureValue>") + 19,
                                good.indexOf("</ds:SignatureValue>")
                                    - good.indexOf("<ds:SignatureValue>") - 19),
        "changed");
    row("weak key", signedWith([](TestTrustedList &list) {
            list.signer = QStringLiteral("weak");
            list.signatureMethod = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
        }),
        "not safe");
}

void TestTrustedListAttacks::refusesBrokenSignatures()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, text);
    QVERIFY_REFUSED(read(xml), text);
}

void TestTrustedListAttacks::refusesWrappedLists_data()
{
    QTest::addColumn<QByteArray>("xml");
    const QByteArray good = rootOf(TestTrustedList().signedXml());
    const QByteArray byId =
        rootOf(signedWith([](TestTrustedList &list) { list.listUri = " URI=\"#list\""; }));
    const QByteArray signature = TestTrustedList::signatureIn(byId);
    const QByteArray original = replaced(byId, signature, {});
    const auto row = [](const char *name, const QByteArray &xml) {
        QTest::newRow(name) << xml;
    };
    row("below a foreign root", "<Envelope>" + good + "</Envelope>");
    const auto evil = [](const QByteArray &id, const QByteArray &extra) {
        TestTrustedList list = evilList();
        list.rootId = id;
        list.extra = extra;
        return list.unsignedXml();
    };
    row("whole list inside another", evil("evil", good));
    row("signature lifted to another root", evil("evil", original + signature));
    row("signature lifted, same Id", evil("list", original + signature));
    row("signature lifted, no Id", evil({}, original + signature));
    row("original in an object",
        evil("evil",
             replaced(signature, "</ds:Signature>",
                      "<ds:Object>" + original + "</ds:Object></ds:Signature>")));
    row("original under xml:id",
        evil("list", replaced(original, " Id=\"list\"", " xml:id=\"list\"") + signature));
    row("properties doubled",
        replaced(good, "<ds:Object>",
                 "<ds:Object><xades:QualifyingProperties "
                 "xmlns:xades=\"http://uri.etsi.org/01903/v1.3.2#\">"
                 "<xades:SignedProperties Id=\"properties\"/>"
                 "</xades:QualifyingProperties></ds:Object><ds:Object>"));
}

void TestTrustedListAttacks::refusesWrappedLists()
{
    QFETCH(QByteArray, xml);
    const auto result = read(xml);
    QVERIFY2(!result, "it was accepted");
    QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
}

void TestTrustedListAttacks::refusesOtherForms_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text, const Change &change) {
        QTest::newRow(name) << signedWith(change) << QString::fromLatin1(text);
    };
    const QByteArray enveloped =
        "<ds:Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#enveloped-signature\"/>";
    row("reference to a fragment only", "whole list",
        [](TestTrustedList &list) { list.listUri = " URI=\"#scheme\""; });
    row("reference by XPointer", "whole list",
        [](TestTrustedList &list) { list.listUri = " URI=\"#xpointer(id('scheme'))\""; });
    row("SHA-1 digest", "xmldsig#sha1", [](TestTrustedList &list) {
        list.digestMethod = "http://www.w3.org/2000/09/xmldsig#sha1";
    });
    row("SHA-1 signature", "ecdsa-sha1", [](TestTrustedList &list) {
        list.signatureMethod = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha1";
    });
    row("properties without type", "whole list",
        [](TestTrustedList &list) { list.propertiesType.clear(); });
    row("third reference", "whole list", [](TestTrustedList &list) {
        list.moreReferences =
            "<ds:Reference URI=\"#scheme\"><ds:DigestMethod "
            "Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"/><ds:DigestValue/>"
            "</ds:Reference>";
    });
    row("path transform", "XPath", [&enveloped](TestTrustedList &list) {
        list.transforms = enveloped
            + "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\">"
              "<ds:XPath>not(ancestor-or-self::*[local-name()='TSPService'])</ds:XPath>"
              "</ds:Transform>";
    });
    row("canonical form with comments", "WithComments", [](TestTrustedList &list) {
        list.canonicalization = "http://www.w3.org/2001/10/xml-exc-c14n#WithComments";
    });
}

void TestTrustedListAttacks::refusesOtherForms()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, text);
    const auto result = read(xml);
    // What is neither whole nor an algorithm is told by the one or the other.
    if (text == QLatin1String("XPath")) {
        text = QStringLiteral("The list was not read");
    }
    QVERIFY_REFUSED(result, text);
}

void TestTrustedListAttacks::refusesHostileXml_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("text");
    const QByteArray good = rootOf(TestTrustedList().signedXml());
    const auto row = [](const char *name, const QByteArray &xml, const char *text) {
        QTest::newRow(name) << xml << QString::fromLatin1(text);
    };
    QByteArray bomb = "<!DOCTYPE TrustServiceStatusList [<!ENTITY a0 \"lol\">";
    for (int i = 1; i < 12; ++i) {
        const QByteArray inner = "&a" + QByteArray::number(i - 1) + ';';
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + repeated(inner, 10) + "\">";
    }
    bomb += "]>";
    const QByteArray use = replaced(good, "Test Operator", "&a11;");
    row("entity bomb", bomb + use, "document type");
    row("document type alone", "<!DOCTYPE TrustServiceStatusList>" + good, "document type");
    row("document type from outside",
        "<!DOCTYPE TrustServiceStatusList SYSTEM \"http://127.0.0.1:1/list.dtd\">" + good,
        "document type");
    row("entity nobody declared", replaced(good, "Test Operator", "&operator;"), "well-formed");
    row("nested endlessly",
        replaced(good, "</NextUpdate>",
                 repeated("<a>", 100'000) + repeated("</a>", 100'000) + "</NextUpdate>"),
        "nested");
    row("100000 services",
        replaced(good, "</TSPServices>",
                 repeated("<TSPService><ServiceInformation><ServiceName/>"
                          "<ServiceStatus>x</ServiceStatus></ServiceInformation>"
                          "</TSPService>",
                          100'000)
                     + "</TSPServices>"),
        "changed");
    row("a million elements", replaced(good, "</NextUpdate>", repeated("<a/>", 1'000'001)),
        "more entries");
    row("a million instructions", replaced(good, "</NextUpdate>", repeated("<?a?>", 1'000'001)),
        "more entries");
    QByteArray attributes;
    for (int i = 0; i < 300'000; ++i) {
        attributes += " a" + QByteArray::number(i) + "=''";
    }
    row("300000 attributes", replaced(good, "<NextUpdate", "<NextUpdate" + attributes),
        "more entries");
    QByteArray namespaces;
    for (int i = 0; i < 100; ++i) {
        namespaces += " xmlns:n" + QByteArray::number(i) + "='n'";
    }
    row("too many namespaces", replaced(good, "<NextUpdate", "<NextUpdate" + namespaces),
        "more entries");
    row("50 MB", replaced(good, "Test Operator", repeated("Test Operator", 4 * 1024 * 1024)),
        "larger");
    row("text of 30 MB", replaced(good, "Test Operator", repeated("Test Operator", 2'400'000)), "");
    row("UTF-16", QByteArray::fromRawData("\xff\xfe<\0T\0/\0>\0", 10), "well-formed");
    row("wrong UTF-8", replaced(good, "Test Operator", "Test \xff"), "well-formed");
    row("truncated", good.chopped(20), "well-formed");
    row("second root", good + good, "well-formed");
    row("empty", {}, "well-formed");
    row("only a declaration", "<?xml version=\"1.0\"?>", "well-formed");
}

void TestTrustedListAttacks::refusesHostileXml()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, text);
    QVERIFY_REFUSED(read(xml), text);
}

void TestTrustedListAttacks::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text, const Change &change) {
        QTest::newRow(name) << signedWith(change) << QString::fromLatin1(text);
    };
    row("future version", "version \"7\"", [](TestTrustedList &list) { list.version = "7"; });
    row("old version", "version \"3\"", [](TestTrustedList &list) { list.version = "3"; });
    row("no version", "version \"\"", [](TestTrustedList &list) { list.version.clear(); });
    row("wrong root", "outermost element is \"Invoice\"",
        [](TestTrustedList &list) { list.rootName = "Invoice"; });
    row("list of lists", "list of the lists",
        [](TestTrustedList &list) { list.type = "EUlistofthelists"; });
    row("nobody issued it", "who issued it",
        [](TestTrustedList &list) { list.operatorNames.clear(); });
    row("issued never", "who issued it", [](TestTrustedList &list) { list.issued = "2026"; });
    row("20001 services", "more than", [](TestTrustedList &list) {
        TestService service;
        service.certificate.clear();
        list.services = repeated(service.xml(), 20'001);
    });
    QTest::newRow("web page") << QByteArray("<html><body/></html>") << QStringLiteral("html");
}

void TestTrustedListAttacks::refusesOtherFiles()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, text);
    QVERIFY_REFUSED(read(xml), text);
}

void TestTrustedListAttacks::opensNoFile()
{
    // A pipe without a writer would hold the reader up for ever.
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(runProgram(QStringLiteral("mkfifo"), {pipe}).exitCode, 0);
    const QByteArray entity = "<!DOCTYPE TrustServiceStatusList [<!ENTITY secret SYSTEM \"file://"
        + pipe.toUtf8() + "\">]>";
    const QByteArray good = TestTrustedList().signedXml();
    QVERIFY_REFUSED(read(entity + rootOf(replaced(good, "Test Operator", "&secret;"))),
                    QStringLiteral("document type"));
    QVERIFY_REFUSED(read(replaced(good, "URI=\"\"", "URI=\"file://" + pipe.toUtf8() + '"')),
                    QStringLiteral("whole list"));
    QVERIFY_REFUSED(read(replaced(good, "<ds:Reference URI=\"\"", "<ds:Reference")),
                    QStringLiteral("whole list"));
}

void TestTrustedListAttacks::survivesEveryFlippedByte()
{
    const QByteArray good = TestTrustedList().signedXml();
    const auto original = read(good);
    QVERIFY_RESULT(original);
    int accepted = 0;
    for (qsizetype place = 0; place < good.size(); place += 5) {
        QByteArray changed = good;
        changed[place] = static_cast<char>(changed.at(place) ^ (1 << (place % 8)));
        const auto result = read(changed);
        if (!result) {
            continue;
        }
        // White space within base64 and the like: then all must read the same.
        ++accepted;
        QCOMPARE(result.value().operatorName, original.value().operatorName);
        QCOMPARE(result.value().nextUpdate, original.value().nextUpdate);
        QCOMPARE(result.value().signer, original.value().signer);
        QCOMPARE(result.value().services.size(), original.value().services.size());
        QCOMPARE(anchorsFor(result.value(), TrustPurpose::Signing, original.value().issued),
                 anchorsFor(original.value(), TrustPurpose::Signing, original.value().issued));
    }
    QVERIFY2(accepted < 60, qPrintable(QString::number(accepted)));
}

QTEST_GUILESS_MAIN(TestTrustedListAttacks)
#include "tst_trustedlistattacks.moc"
