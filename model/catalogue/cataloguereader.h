#pragma once

#include "catalogue.h"
#include "cataloguefault.h"

#include <QCoreApplication>
#include <QJsonObject>

class ObjectReader;

/// Turns the JSON of a catalogue file into values and notes every fault on the way. The catalogue
/// is of use only if no fault was noted.
class CatalogueReader
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueReader)

public:
    explicit CatalogueReader(FaultList &faults);

    Catalogue read(const QJsonObject &file);

private:
    void readHead(ObjectReader &file, Catalogue &catalogue);
    void readSources(ObjectReader &file, Catalogue &catalogue);
    void readScale(ObjectReader &file, Catalogue &catalogue);
    void checkScaleOrder(const QList<ScaleStep> &scale);
    void readWeights(ObjectReader &file, Catalogue &catalogue);
    void readRoles(ObjectReader &file, Catalogue &catalogue);
    void readPlatforms(ObjectReader &file, Catalogue &catalogue);
    /// A list of objects with id and title, one for each of @p expected.
    template<typename Enum>
    QMap<Enum, LocalizedText> readTitles(ObjectReader &file, const QString &key,
                                         const QList<Enum> &expected);
    template<typename Enum>
    void requireEachOnce(const QString &place, const QString &idKey, const QList<Enum> &expected,
                         const QList<Enum> &found);

    FaultList &m_faults;
};
