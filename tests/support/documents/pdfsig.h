#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

/// What pdfsig says of a document, with the root of the test certificates as the only one trusted.
class Pdfsig
{
public:
    Pdfsig();

    /// False where pdfsig or certutil is not installed.
    bool isUsable() const { return m_usable; }
    /// One entry for each signature, oldest first: "valid trusted" when nothing is wrong, else all
    /// that was said of it. Document timestamps are left out, since it cannot judge them, and
    /// fields that nobody signed.
    QStringList judge(const QByteArray &pdf) const;

private:
    QTemporaryDir m_folder;
    bool m_usable = false;
};
