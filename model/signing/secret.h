#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

/// A passphrase or PIN in memory of its own, which is wiped when it is no longer needed.
class Secret
{
public:
    Secret();
    explicit Secret(QByteArrayView bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// What was typed, as UTF-8. The source is emptied; its memory is wiped unless others share it.
    static Secret taking(QByteArray &source);
    static Secret taking(QString &source);

    Secret copy() const;
    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    bool contains(char character) const;
    /// Ends with a NUL that does not count.
    const char *constData() const;
    QByteArrayView view() const { return {constData(), m_size}; }

private:
    void wipe();

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};
