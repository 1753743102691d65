#include "removedsignatures.h"

#include "objectgraph.h"
#include "qpdfsupport.h"

#include <QCoreApplication>
#include <qpdf/QPDFXRefEntry.hh>

namespace {

constexpr int maximumProblems = 8; // each of them costs the reading of a state

class Removed
{
    Q_DECLARE_TR_FUNCTIONS(RemovedSignatures)
};

/// The objects that fields have as their signatures, and the catalogue as its permissions.
Numbers usedSignatures(QPDF &document, const FieldTree &fields)
{
    Numbers used;
    for (const FormField &field : fields.fields) {
        used.insert(field.value().getObjGen());
    }
    QPDFObjectHandle permissions = document.getRoot().getKey("/Perms");
    if (permissions.isDictionary()) {
        for (const auto &[key, value] : permissions.getDictAsMap()) {
            used.insert(QPDFObjectHandle(value).getObjGen());
        }
    }
    return used;
}

/// The field that held the signature in the state that brought it; empty where none did.
QString nameOfRemoved(QByteArrayView pdf, const QList<Revision> &revisions,
                      const SignatureObject &object)
{
    const auto own = std::ranges::find(revisions, object.section, &Revision::xrefOffset);
    const std::unique_ptr<QPDF> earlier =
        own != revisions.end() ? openRevision(pdf.first(own->end)) : nullptr;
    if (!earlier) {
        return {};
    }
    const FieldTree tree = readFieldTree(*earlier);
    const QPDFObjGen number(object.number, object.generation);
    const auto field = std::ranges::find_if(tree.fields, [number](const FormField &candidate) {
        return candidate.isSignature && candidate.value().getObjGen() == number;
    });
    return field != tree.fields.end() ? field->name : QString();
}

} // namespace

QStringList removedSignatures(QByteArrayView pdf, QPDF &document, const SignatureHistory &history)
{
    QStringList problems;
    const Numbers used = usedSignatures(document, history.fields);
    const std::map<QPDFObjGen, QPDFXRefEntry> table = document.getXRefTable();
    for (const SignatureObject &object : history.objects) {
        const QPDFObjGen number(object.number, object.generation);
        const auto now = table.find(number);
        if (used.contains(number) && now != table.end() && now->second.getType() == 1
            && now->second.getOffset() == object.offset) {
            continue;
        }
        const QString name = nameOfRemoved(pdf, history.revisions, object);
        problems.append(
            name.isEmpty()
                ? Removed::tr("A signature was removed or replaced.")
                : Removed::tr("The signature \"%1\" was removed or replaced.").arg(name));
        if (problems.size() >= maximumProblems) {
            break;
        }
    }
    problems.removeDuplicates();
    return problems;
}
