#include "model/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

namespace {

constexpr qint64 largestInteger = Q_INT64_C(9007199254740991); // 2^53 - 1, RFC 7493 section 2.2
constexpr size_t deepestNesting = 64;
constexpr qsizetype longestKeyShown = 60;

/// Builds a QJsonValue from nlohmann's events, which unlike its DOM show duplicate keys.
class StrictReader : public nlohmann::json_sax<nlohmann::json>
{
    Q_DECLARE_TR_FUNCTIONS(Json)

public:
    explicit StrictReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    QString error;
    QJsonValue root;

    bool null() override { return put(QJsonValue(QJsonValue::Null)); }
    bool boolean(bool value) override { return put(QJsonValue(value)); }
    bool number_integer(number_integer_t value) override
    {
        if (value < -largestInteger || value > largestInteger) {
            return refuse(tr("the number is too large"));
        }
        return put(QJsonValue(static_cast<qint64>(value)));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(largestInteger)) {
            return refuse(tr("the number is too large"));
        }
        return put(QJsonValue(static_cast<qint64>(value)));
    }
    bool number_float(number_float_t, const string_t &token) override
    {
        // A whole number that arrives here does not fit into 64 bits. "1.0" and "1e3" are refused
        // as well: what they are rounded to must not be guessed.
        const bool whole = token.find_first_not_of("-0123456789") == string_t::npos;
        return refuse(whole ? tr("the number is too large") : tr("only whole numbers are allowed"));
    }
    bool string(string_t &value) override
    {
        return hasNul(value)
            ? refuse(tr("a text contains the character NUL"))
            : put(
                QJsonValue(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()))));
    }
    bool binary(binary_t &) override { return refuse(tr("binary data is not JSON")); }
    bool start_object(std::size_t) override { return open(true); }
    bool start_array(std::size_t) override { return open(false); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t &value) override
    {
        const QString name = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
        if (hasNul(value)) {
            return refuse(tr("a key contains the character NUL"));
        }
        Level &level = m_stack.back();
        if (level.keys.contains(name)) {
            return refuse(tr("the key \"%1\" occurs twice").arg(shown(name)));
        }
        level.keys.insert(name);
        level.key = name;
        return true;
    }
    bool parse_error(std::size_t position, const std::string &,
                     const nlohmann::detail::exception &) override
    {
        return refuseAt(qsizetype(position) - 1);
    }
    bool refuseAt(qsizetype offset)
    {
        const QByteArrayView before =
            m_bytes.first(std::clamp<qsizetype>(offset, 0, m_bytes.size()));
        const auto line = std::count(before.begin(), before.end(), '\n') + 1;
        const auto column = before.size() - before.lastIndexOf('\n');
        return refuse(tr("it is not valid JSON at line %1, column %2").arg(line).arg(column));
    }

private:
    struct Level
    {
        bool isObject = false;
        QString key;
        QSet<QString> keys;
        std::vector<std::pair<QString, QJsonValue>> members;
        QJsonArray array;

        /// Sorted first: QJsonObject shifts all later keys on every insertion, which is quadratic
        /// for a foreign file.
        QJsonObject toObject()
        {
            std::sort(members.begin(), members.end(),
                      [](const auto &a, const auto &b) { return a.first < b.first; });
            QJsonObject object;
            for (const auto &[name, value] : members) {
                object.insert(name, value);
            }
            return object;
        }
    };

    static bool hasNul(const string_t &value) { return value.find('\0') != string_t::npos; }

    static QString shown(const QString &key)
    {
        return key.size() <= longestKeyShown ? key : key.left(longestKeyShown) + u'…';
    }

    bool refuse(const QString &message)
    {
        const QString where = place();
        error = where.isEmpty() ? message : where + QStringLiteral(": ") + message;
        return false;
    }

    QString place() const
    {
        QString path;
        for (const Level &level : m_stack) {
            if (!level.isObject) {
                path += QStringLiteral("[%1]").arg(level.array.size());
            } else if (!level.key.isEmpty()) {
                path += (path.isEmpty() ? QString() : QStringLiteral(".")) + shown(level.key);
            }
        }
        return path;
    }

    bool open(bool isObject)
    {
        if (m_stack.size() >= deepestNesting) {
            return refuse(tr("it is nested too deeply"));
        }
        m_stack.push_back({isObject, {}, {}, {}, {}});
        return true;
    }

    bool close()
    {
        Level level = std::move(m_stack.back());
        m_stack.pop_back();
        return put(level.isObject ? QJsonValue(level.toObject()) : QJsonValue(level.array));
    }

    bool put(const QJsonValue &value)
    {
        if (m_stack.empty()) {
            root = value;
        } else if (m_stack.back().isObject) {
            m_stack.back().members.emplace_back(std::exchange(m_stack.back().key, QString()),
                                                value);
        } else {
            m_stack.back().array.append(value);
        }
        return true;
    }

    QByteArrayView m_bytes;
    std::vector<Level> m_stack;
};

void appendString(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char byte : text.toUtf8()) {
        switch (byte) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(byte) < 0x20) {
                out += "\\u00" + QByteArray(1, byte).toHex();
            } else {
                out += byte;
            }
        }
    }
    out += '"';
}

void append(QByteArray &out, const QJsonValue &value);

void appendObject(QByteArray &out, const QJsonObject &object)
{
    // RFC 8785 section 3.2.3 sorts by UTF-16 code units, which is what QString compares.
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end());
    out += '{';
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i > 0) {
            out += ',';
        }
        appendString(out, keys.at(i));
        out += ':';
        append(out, object.value(keys.at(i)));
    }
    out += '}';
}

void appendArray(QByteArray &out, const QJsonArray &array)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0) {
            out += ',';
        }
        append(out, array.at(i));
    }
    out += ']';
}

void append(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double:
        out += QByteArray::number(value.toInteger());
        break;
    case QJsonValue::String:
        appendString(out, value.toString());
        break;
    case QJsonValue::Array:
        appendArray(out, value.toArray());
        break;
    case QJsonValue::Object:
        appendObject(out, value.toObject());
        break;
    default:
        out += "null";
    }
}

} // namespace

Result<QJsonObject> parseJsonObject(QByteArrayView bytes)
{
    StrictReader reader(bytes);
    // nlohmann takes a NUL byte between two tokens for the end of the input and ignores what
    // follows.
    const qsizetype nul = bytes.indexOf('\0');
    const bool parsed = nul < 0 ? nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &reader)
                                : reader.refuseAt(nul);
    if (!parsed) {
        return Error::invalid(reader.error);
    }
    if (!reader.root.isObject()) {
        return Error::invalid(StrictReader::tr("it is not a JSON object"));
    }
    return reader.root.toObject();
}

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    append(out, value);
    return out;
}

QByteArray canonicalJson(const QJsonObject &object)
{
    return canonicalJson(QJsonValue(object));
}
