#include "leafstore.h"

#include "documentformat.h"
#include "model/digest.h"
#include "model/json.h"

using namespace Qt::StringLiterals;

QString LeafStore::add(const QString &kind, const QString &id, const QJsonObject &value)
{
    const Leaf leaf = makeLeaf(kind, id, value);
    m_leaves.insert(leaf.hash, leaf.content);
    return leaf.hash;
}

QString LeafStore::withhold(const QString &kind, const QString &id, const QJsonObject &value) const
{
    return makeLeaf(kind, id, value).hash;
}

QJsonObject LeafStore::leaves() const
{
    QJsonObject object;
    for (auto leaf = m_leaves.cbegin(); leaf != m_leaves.cend(); ++leaf) {
        object.insert(leaf.key(), leaf.value());
    }
    return object;
}

LeafStore::Leaf LeafStore::makeLeaf(const QString &kind, const QString &id,
                                    const QJsonObject &value) const
{
    const QByteArray message = kind.toUtf8() + '\n' + id.toUtf8() + '\n' + canonicalJson(value);
    const QByteArray salt = hmacSha256(m_secret, message).first(documentSaltBytes);
    const QJsonObject content{{u"salt"_s, toHex(salt)}, {u"value"_s, value}};
    return {toHex(sha256(canonicalJson(content))), content};
}
