#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

/// The salted leaves of a document, kept under their hashes.
class LeafStore
{
public:
    explicit LeafStore(QByteArray secret)
        : m_secret(std::move(secret))
    {}

    /// Keeps the leaf and returns its hash.
    QString add(const QString &kind, const QString &id, const QJsonObject &value);
    /// Only the hash, of a leaf that is withheld.
    QString withhold(const QString &kind, const QString &id, const QJsonObject &value) const;

    QJsonObject leaves() const;

private:
    struct Leaf
    {
        QString hash;
        QJsonObject content;
    };

    Leaf makeLeaf(const QString &kind, const QString &id, const QJsonObject &value) const;

    QByteArray m_secret;
    QMap<QString, QJsonObject> m_leaves;
};
