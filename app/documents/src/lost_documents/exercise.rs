//! A document on the counter, a query, an answer. What now?

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::near_miss::twin;
use super::{
    Database, DocumentKey, InventedState, LostKind, Record, ReportReason, invented_number,
};
use crate::chance::Chance;
use crate::document_number::DocumentNumber;

/// What has come out so far.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Situation {
    /// The database does not know the document.
    NoHit,
    /// The database knows it, and that is all that is known.
    Hit,
    /// A character was typed as its twin; the answer is about another number.
    TypedTwin,
    /// Another State was typed; the answer is about another document.
    TypedOtherState,
    /// Document verified, fingerprints and face compared, issuer's bureau asked: the holder reported it lost and found
    /// it again.
    OwnerFoundItAgain,
    /// Verified: the holder is not the person that it was issued to.
    HolderIsSomebodyElse,
    /// Verified: the blank is genuine, and nobody with authority wrote into it.
    FilledInStolenBlank,
    /// During the interview the holder says that going back would be dangerous.
    HolderFearsReturn,
    /// A traveller from another State says that her passport was stolen from her here, today.
    TravellerReportsTheft,
}

impl Situation {
    pub const ALL: [Self; 9] = [
        Self::NoHit,
        Self::Hit,
        Self::TypedTwin,
        Self::TypedOtherState,
        Self::OwnerFoundItAgain,
        Self::HolderIsSomebodyElse,
        Self::FilledInStolenBlank,
        Self::HolderFearsReturn,
        Self::TravellerReportsTheft,
    ];
}

/// What an officer could do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Go on with the ordinary examination.
    ContinueChecks,
    /// Compare letter by letter with what is printed, and ask again.
    QueryAgain,
    /// Examine the document itself: is it the one that was reported?
    VerifyDocument,
    /// Ask the issuing State through the national central bureau.
    ContactIssuingBureau,
    /// Ask the holder, openly and in private.
    Interview,
    /// Compare the holder with the document: face, fingerprints.
    VerifyIdentity,
    /// Take the document out of circulation for its issuer, and help the owner on.
    TakeOutOfCirculation,
    /// Hand over to those who investigate; the document is secured for them and then goes back to its issuer.
    HandOverToInvestigation,
    /// Refer to the asylum authority, without weighing what was said.
    ReferForProtection,
    /// Tell her to report to her own State, through its consulate, and note the matter in the national records.
    PointToOwnState,
    Arrest,
    /// Send the holder back because the document is in the database.
    RefuseEntry,
    /// Give the document back and say nothing.
    LetPass,
    /// Enter another State's document.
    EnterIntoDatabase,
    /// Have the record deleted, since the matter is clear.
    DeleteRecord,
}

/// Why an action is right, or is not. Some reasons say both: no hit is no proof, so one goes on, and does not wave
/// through.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// Right: no hit says only that nobody reported it; the examination goes on.
    NoHitIsNoProof,
    /// Right: a hit is a question; this helps to answer it.
    AnswersTheQuestion,
    /// Right: the answer belongs to what was typed, not to what lies here.
    AnswerIsAboutAnotherDocument,
    /// Right: a document once reported stays invalid, and its owner is no suspect (Doc 9303 Part 2 §6.4.2).
    ReportedDocumentIsInvalidButItsOwnerIsNoSuspect,
    /// Right: now there is more than a hit (Doc 9303 Part 2 §6.4.3).
    MoreThanAHitIsKnown,
    /// Right: no magic word is needed, and a false document does not bar asylum.
    FearIsEnoughToRefer,
    /// Right: only her State can enter her passport.
    OnlyTheIssuerEnters,
    /// Wrong: a hit is no guilt; travellers are treated as if no illegal intention existed (§6.4).
    HitIsNoGuilt,
    /// Wrong: nobody is refused entry, or hindered from leaving, for the hit alone (§6.4).
    NobodyIsRefusedForAHitAlone,
    /// Wrong: somebody reported the document; to look away helps whoever stole it.
    HitMustBeClarified,
    /// Wrong: there is no hit on this document, so there is nothing to clarify yet.
    NothingIsKnownAgainstThisDocument,
    /// Wrong: first it must be known what was asked.
    QueryWasMistyped,
    /// Wrong: the query was right; asking again brings the same answer.
    QueryWasRight,
    /// Wrong: it has been clarified already.
    AlreadyClarified,
    /// Wrong: only the State that issued a document can enter it or take it out.
    OnlyTheIssuerMayChangeRecords,
    /// Wrong: whoever fears to return is not sent back, whatever the document (1951 Convention, Articles 31 and 33).
    NobodyIsSentBackIntoDanger,
    /// Wrong: nothing points to that.
    NothingPointsToIt,
    /// Wrong: there is no document here to examine.
    ThereIsNoDocument,
    /// Wrong: that is for others to decide, who know more and whom the law names.
    NotDecidedAtTheCounter,
}

/// One exercise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Exercise {
    pub situation: Situation,
    pub database: Database,
    /// What is printed on the document. For a reported theft, what the traveller says of it.
    pub printed: DocumentKey,
    /// What was typed.
    pub typed: DocumentKey,
    /// What to choose from, in an order of chance: at least one right, at least two wrong.
    pub options: Vec<Action>,
}

/// How an action is judged.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActionGrade {
    Right(Why),
    Wrong(Why),
}

/// A choice against the truth.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ExerciseGrade {
    pub rightly_chosen: Vec<(Action, Why)>,
    pub missed: Vec<(Action, Why)>,
    pub wrongly_chosen: Vec<(Action, Why)>,
}

impl ExerciseGrade {
    /// Something right was chosen, and nothing wrong. Not everything that helps has to be named.
    pub fn is_right(&self) -> bool {
        !self.rightly_chosen.is_empty() && self.wrongly_chosen.is_empty()
    }
}

impl Exercise {
    /// Grades the actions that were chosen; those that were not offered are left out.
    pub fn grade(&self, chosen: &BTreeSet<Action>) -> ExerciseGrade {
        let mut grade = ExerciseGrade {
            rightly_chosen: Vec::new(),
            missed: Vec::new(),
            wrongly_chosen: Vec::new(),
        };
        for action in &self.options {
            match (judge(self.situation, *action), chosen.contains(action)) {
                (ActionGrade::Right(why), true) => grade.rightly_chosen.push((*action, why)),
                (ActionGrade::Right(why), false) => grade.missed.push((*action, why)),
                (ActionGrade::Wrong(why), true) => grade.wrongly_chosen.push((*action, why)),
                (ActionGrade::Wrong(_), false) => {}
            }
        }
        grade
    }
}

impl Action {
    pub const ALL: [Self; 15] = [
        Self::ContinueChecks,
        Self::QueryAgain,
        Self::VerifyDocument,
        Self::ContactIssuingBureau,
        Self::Interview,
        Self::VerifyIdentity,
        Self::TakeOutOfCirculation,
        Self::HandOverToInvestigation,
        Self::ReferForProtection,
        Self::PointToOwnState,
        Self::Arrest,
        Self::RefuseEntry,
        Self::LetPass,
        Self::EnterIntoDatabase,
        Self::DeleteRecord,
    ];

    /// Judged in a situation.
    pub fn judged(self, situation: Situation) -> ActionGrade {
        judge(situation, self)
    }
}

/// The table of right and wrong.
fn judge(situation: Situation, action: Action) -> ActionGrade {
    // Whatever has come out: a record belongs to its issuer.
    if matches!(action, Action::EnterIntoDatabase | Action::DeleteRecord) {
        return ActionGrade::Wrong(Why::OnlyTheIssuerMayChangeRecords);
    }
    match situation {
        Situation::NoHit => after_no_hit(action),
        Situation::Hit => after_a_hit(action),
        Situation::TypedTwin | Situation::TypedOtherState => match action {
            Action::QueryAgain => ActionGrade::Right(Why::AnswerIsAboutAnotherDocument),
            _ => ActionGrade::Wrong(Why::QueryWasMistyped),
        },
        Situation::OwnerFoundItAgain => with_the_owner(action),
        Situation::HolderIsSomebodyElse | Situation::FilledInStolenBlank => {
            with_somebody_else(action)
        }
        Situation::HolderFearsReturn => with_fear_of_return(action),
        Situation::TravellerReportsTheft => with_a_report(action),
    }
}

fn after_no_hit(action: Action) -> ActionGrade {
    match action {
        Action::ContinueChecks => ActionGrade::Right(Why::NoHitIsNoProof),
        Action::LetPass => ActionGrade::Wrong(Why::NoHitIsNoProof),
        Action::QueryAgain => ActionGrade::Wrong(Why::QueryWasRight),
        _ => ActionGrade::Wrong(Why::NothingIsKnownAgainstThisDocument),
    }
}

fn after_a_hit(action: Action) -> ActionGrade {
    match action {
        Action::VerifyDocument
        | Action::ContactIssuingBureau
        | Action::Interview
        | Action::VerifyIdentity => ActionGrade::Right(Why::AnswersTheQuestion),
        Action::RefuseEntry => ActionGrade::Wrong(Why::NobodyIsRefusedForAHitAlone),
        Action::QueryAgain => ActionGrade::Wrong(Why::QueryWasRight),
        Action::LetPass | Action::ContinueChecks => ActionGrade::Wrong(Why::HitMustBeClarified),
        Action::ReferForProtection | Action::PointToOwnState => {
            ActionGrade::Wrong(Why::NothingPointsToIt)
        }
        _ => ActionGrade::Wrong(Why::HitIsNoGuilt),
    }
}

fn with_the_owner(action: Action) -> ActionGrade {
    match action {
        Action::TakeOutOfCirculation | Action::ContactIssuingBureau => {
            ActionGrade::Right(Why::ReportedDocumentIsInvalidButItsOwnerIsNoSuspect)
        }
        Action::VerifyDocument | Action::VerifyIdentity | Action::Interview => {
            ActionGrade::Wrong(Why::AlreadyClarified)
        }
        // The document is still one that its issuer does not vouch for.
        Action::LetPass | Action::ContinueChecks => {
            ActionGrade::Wrong(Why::ReportedDocumentIsInvalidButItsOwnerIsNoSuspect)
        }
        other => after_a_hit(other),
    }
}

fn with_somebody_else(action: Action) -> ActionGrade {
    match action {
        Action::HandOverToInvestigation | Action::ContactIssuingBureau => {
            ActionGrade::Right(Why::MoreThanAHitIsKnown)
        }
        // The holder may have been deceived, or may need help: to ask is never wrong.
        Action::Interview => ActionGrade::Right(Why::AnswersTheQuestion),
        Action::VerifyDocument | Action::VerifyIdentity => {
            ActionGrade::Wrong(Why::AlreadyClarified)
        }
        Action::TakeOutOfCirculation | Action::LetPass | Action::ContinueChecks => {
            ActionGrade::Wrong(Why::MoreThanAHitIsKnown)
        }
        Action::Arrest | Action::RefuseEntry => ActionGrade::Wrong(Why::NotDecidedAtTheCounter),
        other => after_a_hit(other),
    }
}

fn with_fear_of_return(action: Action) -> ActionGrade {
    match action {
        Action::ReferForProtection => ActionGrade::Right(Why::FearIsEnoughToRefer),
        // Whom the holder fears may be the State that one would ask.
        Action::RefuseEntry | Action::ContactIssuingBureau => {
            ActionGrade::Wrong(Why::NobodyIsSentBackIntoDanger)
        }
        other => after_a_hit(other),
    }
}

fn with_a_report(action: Action) -> ActionGrade {
    match action {
        Action::PointToOwnState => ActionGrade::Right(Why::OnlyTheIssuerEnters),
        Action::ContactIssuingBureau | Action::Interview | Action::VerifyIdentity => {
            ActionGrade::Right(Why::AnswersTheQuestion)
        }
        Action::VerifyDocument
        | Action::TakeOutOfCirculation
        | Action::QueryAgain
        | Action::ContinueChecks => ActionGrade::Wrong(Why::ThereIsNoDocument),
        _ => ActionGrade::Wrong(Why::NothingPointsToIt),
    }
}

/// An exercise in a situation. The database has a hundred records.
pub fn exercise(situation: Situation, seed: u64) -> Option<Exercise> {
    let mut dice = Chance::new(seed).fork("lost document exercise");
    let mut database = Database::invented(dice.next(), 100);
    let state = *dice.pick(&InventedState::ALL)?;
    let kind = *dice.pick(&[LostKind::Passport, LostKind::Passport, LostKind::IdentityCard])?;
    let number = with_a_twin(&mut dice)?;
    let printed = DocumentKey { state, kind, number };
    let reported = |document: &DocumentKey, reason| Record { document: document.clone(), reason };

    let mut typed = printed.clone();
    let record = match situation {
        Situation::NoHit | Situation::TravellerReportsTheft => None,
        Situation::Hit | Situation::HolderFearsReturn | Situation::HolderIsSomebodyElse => {
            let reasons = [ReportReason::Stolen, ReportReason::Lost, ReportReason::Revoked];
            Some(reported(&printed, *dice.pick(&reasons)?))
        }
        Situation::OwnerFoundItAgain => Some(reported(&printed, ReportReason::Lost)),
        Situation::FilledInStolenBlank => Some(reported(&printed, ReportReason::StolenBlank)),
        Situation::TypedTwin => {
            typed.number = mistyped(&printed.number, &mut dice)?;
            // Either the slip hits somebody else's document, or it hides a hit.
            let reason = *dice.pick(&ReportReason::ALL)?;
            Some(reported(if dice.is_one_of(1, 2) { &typed } else { &printed }, reason))
        }
        Situation::TypedOtherState => {
            let others: Vec<InventedState> =
                InventedState::ALL.into_iter().filter(|other| *other != state).collect();
            typed.state = *dice.pick(&others)?;
            let reason = *dice.pick(&ReportReason::ALL)?;
            Some(reported(if dice.is_one_of(1, 2) { &typed } else { &printed }, reason))
        }
    };
    if let Some(record) = record {
        // Only the issuer can; a record that is there already does as well.
        let _ = database.enter(record.entered_by(), record);
    }
    Some(Exercise { situation, database, printed, typed, options: options(situation, &mut dice) })
}

/// So many exercises; all situations come before one comes again.
pub fn exercises(seed: u64, count: usize) -> Vec<Exercise> {
    let mut dice = Chance::new(seed).fork("lost document exercises");
    let mut left: Vec<Situation> = Vec::new();
    (0..count)
        .filter_map(|_| {
            if left.is_empty() {
                left = Situation::ALL.to_vec();
            }
            let drawn = dice.below(u32::try_from(left.len()).unwrap_or_default()) as usize;
            exercise(left.swap_remove(drawn), dice.next())
        })
        .collect()
}

/// Two or three right actions, if there are so many, and wrong ones up to five; to arrest is always offered, for it is
/// what must not be done.
fn options(situation: Situation, dice: &mut Chance) -> Vec<Action> {
    let (mut right, mut wrong): (Vec<Action>, Vec<Action>) = Action::ALL
        .into_iter()
        .filter(|action| *action != Action::Arrest)
        .partition(|action| matches!(judge(situation, *action), ActionGrade::Right(_)));
    let mut offered = vec![Action::Arrest];
    let most_right = 2 + dice.below(2) as usize;
    for (among, until) in [(&mut right, 1 + most_right), (&mut wrong, 5)] {
        while offered.len() < until && !among.is_empty() {
            let drawn = dice.below(u32::try_from(among.len()).unwrap_or_default()) as usize;
            offered.push(among.swap_remove(drawn));
        }
    }
    let mut shuffled = Vec::new();
    while !offered.is_empty() {
        let drawn = dice.below(u32::try_from(offered.len()).unwrap_or_default()) as usize;
        shuffled.push(offered.swap_remove(drawn));
    }
    shuffled
}

/// A number that can be mistyped.
fn with_a_twin(dice: &mut Chance) -> Option<DocumentNumber> {
    (0..20).find_map(|_| {
        let number = invented_number(dice)?;
        number.to_string().chars().any(|character| twin(character).is_some()).then_some(number)
    })
}

/// The number with one character as its twin.
fn mistyped(number: &DocumentNumber, dice: &mut Chance) -> Option<DocumentNumber> {
    let mut characters: Vec<char> = number.to_string().chars().collect();
    let places: Vec<usize> =
        (0..characters.len()).filter(|place| twin(characters[*place]).is_some()).collect();
    let place = *dice.pick(&places)?;
    characters[place] = twin(characters[place])?;
    DocumentNumber::parse(&characters.iter().collect::<String>()).ok()
}

#[cfg(test)]
mod tests {
    use super::super::{Answer, NearMissKind};
    use super::*;

    fn every_exercise() -> impl Iterator<Item = Exercise> {
        Situation::ALL
            .into_iter()
            .flat_map(|situation| (0..60).filter_map(move |seed| exercise(situation, seed)))
    }

    fn right_actions(situation: Situation) -> Vec<Action> {
        let is_right = |action: &Action| matches!(judge(situation, *action), ActionGrade::Right(_));
        Action::ALL.into_iter().filter(is_right).collect()
    }

    #[test]
    fn the_right_actions_of_every_situation() {
        use Action::{
            ContactIssuingBureau, ContinueChecks, HandOverToInvestigation, Interview,
            PointToOwnState, QueryAgain, ReferForProtection, TakeOutOfCirculation, VerifyDocument,
            VerifyIdentity,
        };
        let table: [(Situation, &[Action]); 9] = [
            (Situation::NoHit, &[ContinueChecks]),
            (Situation::Hit, &[VerifyDocument, ContactIssuingBureau, Interview, VerifyIdentity]),
            (Situation::TypedTwin, &[QueryAgain]),
            (Situation::TypedOtherState, &[QueryAgain]),
            (Situation::OwnerFoundItAgain, &[ContactIssuingBureau, TakeOutOfCirculation]),
            (
                Situation::HolderIsSomebodyElse,
                &[ContactIssuingBureau, Interview, HandOverToInvestigation],
            ),
            (
                Situation::FilledInStolenBlank,
                &[ContactIssuingBureau, Interview, HandOverToInvestigation],
            ),
            (
                Situation::HolderFearsReturn,
                &[VerifyDocument, Interview, VerifyIdentity, ReferForProtection],
            ),
            (
                Situation::TravellerReportsTheft,
                &[ContactIssuingBureau, Interview, VerifyIdentity, PointToOwnState],
            ),
        ];
        for (situation, right) in table {
            assert_eq!(right_actions(situation), right, "{situation:?}");
        }
    }

    #[test]
    fn to_arrest_or_refuse_or_change_records_is_never_right() {
        for situation in Situation::ALL {
            for action in [
                Action::Arrest,
                Action::RefuseEntry,
                Action::LetPass,
                Action::EnterIntoDatabase,
                Action::DeleteRecord,
            ] {
                assert!(
                    matches!(judge(situation, action), ActionGrade::Wrong(_)),
                    "{situation:?} {action:?}"
                );
            }
        }
    }

    #[test]
    fn every_exercise_offers_something_right_and_something_wrong_and_nothing_twice() {
        for exercise in every_exercise() {
            let right = right_actions(exercise.situation);
            let offered: BTreeSet<Action> = exercise.options.iter().copied().collect();
            assert_eq!(offered.len(), exercise.options.len());
            let rightly = offered.iter().filter(|action| right.contains(action)).count();
            assert!(rightly >= 1 && offered.len() - rightly >= 2, "{exercise:?}");
            assert!(offered.contains(&Action::Arrest));
        }
    }

    #[test]
    fn the_answer_of_the_database_fits_the_situation() {
        for exercise in every_exercise() {
            let answer = exercise.database.query(&exercise.typed);
            let truth = exercise.database.query(&exercise.printed);
            match exercise.situation {
                Situation::NoHit | Situation::TravellerReportsTheft => {
                    assert_eq!((answer, truth), (Answer::NoHit, Answer::NoHit));
                }
                Situation::TypedTwin | Situation::TypedOtherState => {
                    assert_ne!(exercise.typed, exercise.printed);
                    assert_ne!(answer, truth, "{exercise:?}");
                }
                Situation::FilledInStolenBlank => {
                    assert!(
                        matches!(answer, Answer::Hit(record) if record.reason == ReportReason::StolenBlank)
                    );
                }
                Situation::Hit
                | Situation::OwnerFoundItAgain
                | Situation::HolderIsSomebodyElse
                | Situation::HolderFearsReturn => {
                    assert!(
                        matches!(answer, Answer::Hit(record) if record.reason != ReportReason::StolenBlank)
                    );
                }
            }
        }
    }

    #[test]
    fn a_slip_is_found_among_the_near_misses() {
        for seed in 0..60 {
            let exercise = exercise(Situation::TypedTwin, seed).unwrap();
            // Whichever of the two is recorded is a near miss of the other.
            let hit = exercise.database.query(&exercise.typed) != Answer::NoHit;
            let other = if hit { &exercise.printed } else { &exercise.typed };
            let near = exercise.database.near_misses(other);
            let nearest = &near.first().unwrap().kind;
            assert!(matches!(nearest, NearMissKind::LookAlikes(places) if places.len() == 1));
        }
    }

    #[test]
    fn a_choice_is_graded_with_its_reasons() {
        let exercise = Exercise {
            options: vec![
                Action::Arrest,
                Action::Interview,
                Action::VerifyDocument,
                Action::LetPass,
            ],
            ..exercise(Situation::Hit, 1).unwrap()
        };
        let grade = exercise.grade(&BTreeSet::from([Action::Arrest, Action::Interview]));
        assert_eq!(grade.rightly_chosen, [(Action::Interview, Why::AnswersTheQuestion)]);
        assert_eq!(grade.missed, [(Action::VerifyDocument, Why::AnswersTheQuestion)]);
        assert_eq!(grade.wrongly_chosen, [(Action::Arrest, Why::HitIsNoGuilt)]);
        assert!(!grade.is_right());
        assert!(exercise.grade(&BTreeSet::from([Action::Interview])).is_right());
        assert!(!exercise.grade(&BTreeSet::new()).is_right());
    }

    #[test]
    fn nine_exercises_meet_every_situation() {
        let met: BTreeSet<Situation> =
            exercises(8, 9).iter().map(|exercise| exercise.situation).collect();
        assert_eq!(met.len(), Situation::ALL.len());
        assert_eq!(exercises(8, 9), exercises(8, 9));
        assert_ne!(exercises(8, 9), exercises(9, 9));
    }
}
