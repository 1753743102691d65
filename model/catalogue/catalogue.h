#pragma once

#include "check.h"
#include "model/digest.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QStringList>

/// One threat of section 4 with its checks.
struct Clause
{
    QString number;
    LocalizedText title;
    QString group; ///< "software-provider", "service-provider" or "account-owner-host-participant"
    LocalizedText summary;
    QList<Check> checks;

    bool operator==(const Clause &) const = default;
};

/// What the catalogue is structured by, and how far it is from being that standard.
struct CatalogueOrigin
{
    QString standard;
    QString clauseStructure;
    LocalizedText disclaimer;

    bool operator==(const CatalogueOrigin &) const = default;
};

/// A document that references and bases point to.
struct CatalogueSource
{
    QString key;
    QString title;
    QString kind;

    bool operator==(const CatalogueSource &) const = default;
};

/// One step of the answer scale.
struct ScaleStep
{
    QString id;
    std::optional<int> score; ///< points out of 100; none for not-applicable
    LocalizedText title;
    QStringList needs;
    QStringList recommends;

    bool operator==(const ScaleStep &) const = default;
};

/// How the catalogue presents a role.
struct RoleDescription
{
    Role role = Role::AccountOwner;
    LocalizedText title;
    LocalizedText description;

    bool operator==(const RoleDescription &) const = default;
};

/// A product for which checks hold hints.
struct Platform
{
    QString id;
    LocalizedText title;

    bool operator==(const Platform &) const = default;
};

/// A versioned set of clauses and checks, identified by id, version and SHA-256.
struct Catalogue
{
    QString id;
    QString version;
    QDate date;
    LocalizedText title;
    CatalogueOrigin source;
    QList<CatalogueSource> sources;
    QMap<BasisStatus, LocalizedText> basisTitles;
    QList<ScaleStep> answerScale; ///< in the order of keys 1 to 7
    QMap<Severity, int> weights;
    QList<RoleDescription> roles;
    QMap<VerificationMethod, LocalizedText> methodTitles;
    QList<Platform> platforms;
    QList<Clause> clauses;
    QByteArray canonicalJson;
    Digest sha256; ///< over canonicalJson

    bool operator==(const Catalogue &) const = default;

    /// The check with this id, or nullptr.
    const Check *check(QStringView checkId) const;
    /// The clause that holds this check, or nullptr.
    const Clause *clauseOf(QStringView checkId) const;
    int checkCount() const;
    int checkCount(BasisStatus status) const;
    int checkCount(Level level) const;

    // Titles in a language; empty where the catalogue does not know the thing.
    QString roleTitle(Role role, Language language) const;
    QString roleDescription(Role role, Language language) const;
    QString methodTitle(VerificationMethod method, Language language) const;
    QString basisTitle(BasisStatus status, Language language) const;
    QString resultTitle(QStringView resultId, Language language) const;
    QString platformTitle(QStringView platformId, Language language) const;
    QString sourceTitle(QStringView sourceKey) const;

    /// Must be called after `clauses` was changed, or check() and clauseOf() do not see the change.
    void rebuildIndex();

private:
    struct Position
    {
        qsizetype clause = 0;
        qsizetype check = 0;

        bool operator==(const Position &) const = default;
    };

    QHash<QString, Position> m_positions;
};
