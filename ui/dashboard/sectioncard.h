#pragma once

#include "ui/widgets/card.h"

class QVBoxLayout;

/// One section of the overview under its heading.
class SectionCard : public Card
{
    Q_OBJECT

public:
    explicit SectionCard(const QString &heading, QWidget *parent = nullptr);

    void add(QWidget *part);
    /// A heading within the section.
    void addSubheading(const QString &text);
    /// Says that there is nothing to show.
    void addRemark(const QString &text);

private:
    QVBoxLayout *m_column;
};
