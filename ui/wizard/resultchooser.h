#pragma once

#include "model/assessment/rules.h"

#include <QWidget>

class QButtonGroup;
class ResultButton;

/// The seven results in the order of their keys; what is not offered says why.
class ResultChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ResultChooser(QWidget *parent = nullptr);

    /// Offers what @p check offers @p role.
    void setCheck(const Catalogue &catalogue, const Check &check, Role role);
    void setResult(AnswerResult result);
    AnswerResult result() const;
    void setReadOnly(bool readOnly);
    /// Larger and in plain words; to be followed by setCheck().
    void setSimple(bool simple);
    /// As if the button with @p key (1 to 7) were clicked.
    void chooseKey(int key);
    void focusChosen();

signals:
    void chosen(AnswerResult result);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveFocus(int step);
    void alignTitles();
    void updateEnabled();

    QButtonGroup *m_group;
    QList<ResultButton *> m_buttons;
    QList<AnswerResult> m_offered;
    bool m_isReadOnly = false;
    bool m_isSimple = false;
};
