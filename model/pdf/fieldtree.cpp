#include "fieldtree.h"

#include "qpdfsupport.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace {

constexpr int maximumDepth = 32;
constexpr int maximumFields = 10'000;

struct Walk
{
    FieldTree tree;
    std::set<QPDFObjGen> seen;
    QSet<QString> names;

    void visit(QPDFObjectHandle field, const QString &parentName, bool signature, int depth);
};

void Walk::visit(QPDFObjectHandle field, const QString &parentName, bool signature, int depth)
{
    const bool again = field.isIndirect() && !seen.insert(field.getObjGen()).second;
    if (!field.isDictionary() || again || depth > maximumDepth
        || tree.fields.size() >= maximumFields) {
        tree.sound = false;
        return;
    }
    const QString part = fromPdfText(field.getKey("/T"));
    QString name = parentName;
    if (!parentName.isEmpty() && !part.isEmpty()) {
        name += u'.';
    }
    name += part;
    QPDFObjectHandle type = field.getKey("/FT");
    const bool isSignature = type.isNull() ? signature : type.isNameAndEquals("/Sig");
    QPDFObjectHandle kids = field.getKey("/Kids");
    bool hasFields = false;
    if (kids.isArray()) {
        for (QPDFObjectHandle kid : kids.getArrayAsVector()) {
            if (kid.isDictionary() && kid.hasKey("/T")) {
                hasFields = true;
                visit(kid, name, isSignature, depth + 1);
            }
        }
    }
    if (hasFields) {
        // Kids would inherit the value; a signature belongs to one field.
        tree.sound = tree.sound && !field.getKey("/V").isDictionary();
        return;
    }
    if (names.contains(name)) {
        tree.sound = false;
    }
    names.insert(name);
    tree.fields.append({name, field, isSignature});
}

} // namespace

const FormField *FieldTree::find(const QString &name) const
{
    const auto found = std::ranges::find(fields, name, &FormField::name);
    return found == fields.end() ? nullptr : &*found;
}

bool FieldTree::hasSignatures() const
{
    return std::ranges::any_of(fields, &FormField::isSigned);
}

FieldTree readFieldTree(QPDF &document)
{
    Walk walk;
    QPDFObjectHandle form = document.getRoot().getKey("/AcroForm");
    if (!form.isDictionary() || !form.getKey("/Fields").isArray()) {
        return walk.tree;
    }
    for (QPDFObjectHandle field : form.getKey("/Fields").getArrayAsVector()) {
        walk.visit(field, QString(), false, 0);
    }
    return walk.tree;
}
