#pragma once

#include "model/assessment/document.h"
#include "model/json.h"

#include <QJsonArray>
#include <QJsonObject>

// What the tests of the assessment document do to one, as an issuer who leaves something out or a
// forger would.

/// The JSON of a document that this program wrote.
inline QJsonObject parsed(const AssessmentDocument &document)
{
    const Result<QJsonObject> object = parseJsonObject(document.json);
    if (!object) {
        qFatal("A document that was written cannot be parsed: %s",
               qPrintable(object.error().message));
    }
    return object.value();
}

inline QJsonObject rootOf(const QJsonObject &document)
{
    return document.value(QStringLiteral("root")).toObject();
}

inline QJsonObject leavesOf(const QJsonObject &document)
{
    return document.value(QStringLiteral("leaves")).toObject();
}

inline QJsonArray listOf(const QJsonObject &document, const QString &list)
{
    return rootOf(document).value(list).toArray();
}

inline QJsonObject withRootMember(QJsonObject document, const QString &key, const QJsonValue &value)
{
    QJsonObject root = rootOf(document);
    root.insert(key, value);
    document.insert(QStringLiteral("root"), root);
    return document;
}

inline QJsonObject withLeaves(QJsonObject document, const QJsonObject &leaves)
{
    document.insert(QStringLiteral("leaves"), leaves);
    return document;
}

/// @p document without the leaves that the entries of @p list name under @p key.
inline QJsonObject redacted(const QJsonObject &document, const QString &list,
                            const QString &key = QStringLiteral("leaf"))
{
    QJsonObject leaves = leavesOf(document);
    const QJsonArray entries = listOf(document, list);
    for (const QJsonValue &entry : entries) {
        leaves.remove(entry.toObject().value(key).toString());
    }
    return withLeaves(document, leaves);
}

/// @p document with another value in a leaf, under a hash that fits and that the first entry of
/// @p list names: what a forger makes who does not care for the digest.
inline QJsonObject withForgedLeaf(const QJsonObject &document, const QString &list,
                                  const QJsonObject &changes,
                                  const QString &key = QStringLiteral("leaf"))
{
    QJsonArray entries = listOf(document, list);
    QJsonObject entry = entries.at(0).toObject();
    QJsonObject leaves = leavesOf(document);
    QJsonObject leaf = leaves.take(entry.value(key).toString()).toObject();
    QJsonObject value = leaf.value(QStringLiteral("value")).toObject();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        value.insert(change.key(), change.value());
    }
    leaf.insert(QStringLiteral("value"), value);
    const QString hash = toHex(sha256(canonicalJson(leaf)));
    leaves.insert(hash, leaf);
    entry.insert(key, hash);
    entries.replace(0, entry);
    return withRootMember(withLeaves(document, leaves), list, entries);
}
