#include "verifiedfilesmodel.h"

#include "model/sealing/verificationtexts.h"

namespace {

QString stateText(const VerifiedFile &file)
{
    switch (file.state) {
    case VerifiedFile::State::Waiting:
        return VerifiedFilesModel::tr("waiting");
    case VerifiedFile::State::Running:
        return VerifiedFilesModel::tr("being verified");
    case VerifiedFile::State::Failed:
        return VerifiedFilesModel::tr("could not be verified");
    case VerifiedFile::State::Cancelled:
        return VerifiedFilesModel::tr("cancelled");
    case VerifiedFile::State::Done:
        return QStringList{VerificationTexts::word(file.integrity),
                           VerificationTexts::word(file.trust), VerificationTexts::word(file.data)}
            .join(QStringLiteral(" · "));
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

VerifiedFilesModel::VerifiedFilesModel(QObject *parent)
    : RowListModel(parent)
{}

QVariant VerifiedFilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const VerifiedFile &file = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return file.name;
    case Qt::AccessibleTextRole:
        return QString(file.name + QLatin1String(", ") + stateText(file));
    case IdRole:
        return file.id;
    case StateRole:
        return static_cast<int>(file.state);
    case StateTextRole:
        return stateText(file);
    case IntegrityRole:
        return static_cast<int>(file.integrity);
    case TrustRole:
        return static_cast<int>(file.trust);
    case DataRole:
        return static_cast<int>(file.data);
    default:
        return {};
    }
}
