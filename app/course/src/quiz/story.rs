//! The branching story: a chat or a scene with choices, state, consequences and more than one good ending.
//! Never scored; what counts is what the learner sees on the way, and that he or she may try another one.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, VecDeque};

use crate::id_map::{IdMap, IdSet};

use super::{
    QuestionKind, WordFault, all_or_faults, compare_ids, doubled, empty_texts, too_few, unknown,
};
use crate::credit::Credit;
use crate::id::ItemId;
use crate::response::Response;

/// Scenes joined by choices. A constructed story has no dead end, no scene out of reach and two good endings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Story {
    layout: Layout,
    clock: Clock,
    speakers: Vec<ItemId>,
    flags: Vec<ItemId>,
    start: ItemId,
    scenes: Vec<Scene>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    layout: Layout,
    #[serde(default)]
    clock: Clock,
    #[serde(default)]
    speakers: Vec<ItemId>,
    #[serde(default)]
    flags: Vec<ItemId>,
    start: ItemId,
    scenes: Vec<Scene>,
}

/// How the story is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// Messages on a telephone.
    Chat,
    /// A narrator.
    Scene,
}

/// Whether the learner may time the walk. The time is shown at an ending; it is never scored and never kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Clock {
    #[default]
    None,
    /// For work that will later be done with people waiting. Off until the learner switches it on.
    Offered,
}

/// What is said, and what can be answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    pub id: ItemId,
    #[serde(default)]
    pub by: Option<ItemId>,
    #[serde(default)]
    pub choices: Vec<Choice>,
    #[serde(default)]
    pub ending: Option<Ending>,
}

/// A way on: offered when all flags of `needs` are set and none of `unless`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub id: ItemId,
    pub to: ItemId,
    #[serde(default)]
    pub set: Vec<ItemId>,
    #[serde(default)]
    pub needs: Vec<ItemId>,
    #[serde(default)]
    pub unless: Vec<ItemId>,
}

impl Choice {
    fn is_offered(&self, flags: &IdSet<ItemId>) -> bool {
        self.needs.iter().all(|flag| flags.contains(flag))
            && !self.unless.iter().any(|flag| flags.contains(flag))
    }
}

/// How a story ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    Good,
    /// Not over yet: help is possible.
    Open,
}

checked_as_written!(Story { layout, clock, speakers, flags, start, scenes });

impl TryFrom<Raw> for Story {
    type Error = String;
    fn try_from(raw: Raw) -> Result<Self, String> {
        let Raw { layout, clock, speakers, flags, start, scenes } = raw;
        let story = Self { layout, clock, speakers, flags, start, scenes };
        let faults = story.faults();
        all_or_faults(story, &faults)
    }
}

impl Story {
    fn faults(&self) -> Vec<String> {
        let ids: Vec<ItemId> = self.scenes.iter().map(|scene| scene.id.clone()).collect();
        let mut faults = doubled("scene", &ids);
        faults.extend(unknown("start", [&self.start], &ids));
        faults.extend(too_few("scenes", ids.len(), 3));
        let good = self.scenes.iter().filter(|scene| scene.ending == Some(Ending::Good)).count();
        faults.extend(too_few("good endings", good, 2));
        for scene in &self.scenes {
            let at = &scene.id;
            match (scene.ending, scene.choices.is_empty()) {
                (Some(_), false) => {
                    faults.push(format!(
                        "scene `{at}` is an ending and has choices: drop one of them"
                    ));
                }
                (None, true) => {
                    faults.push(format!("scene `{at}` has no choices: add some or an `ending`"));
                }
                _ => {}
            }
            faults.extend(unknown(&format!("speaker (scene `{at}`)"), &scene.by, &self.speakers));
            faults.extend(doubled(
                &format!("choice (scene `{at}`)"),
                scene.choices.iter().map(|choice| &choice.id),
            ));
            for choice in &scene.choices {
                faults.extend(unknown(
                    &format!("scene (choice `{}`)", choice.id),
                    [&choice.to],
                    &ids,
                ));
                let flags = choice.set.iter().chain(&choice.needs).chain(&choice.unless);
                faults.extend(unknown(
                    &format!("flag (choice `{}`)", choice.id),
                    flags,
                    &self.flags,
                ));
            }
        }
        // Walking makes sense only when every name is right.
        if faults.is_empty() {
            faults.extend(self.walk_faults());
        }
        faults
    }

    /// Tries every choice in every state that can be reached.
    fn walk_faults(&self) -> Vec<String> {
        let begin = (self.start.clone(), IdSet::new());
        let mut seen = BTreeSet::from([begin.clone()]);
        let mut open = VecDeque::from([begin]);
        let mut reached = BTreeSet::new();
        let mut taken = BTreeSet::new();
        let mut stuck = BTreeSet::new();
        while let Some((at, flags)) = open.pop_front() {
            reached.insert(at.clone());
            let Some(scene) = self.scene(&at) else { continue };
            let offered: Vec<_> = scene.choices.iter().filter(|c| c.is_offered(&flags)).collect();
            if offered.is_empty() && scene.ending.is_none() {
                stuck.insert(at.clone());
            }
            for choice in offered {
                taken.insert((at.clone(), choice.id.clone()));
                let mut after = flags.clone();
                after.extend(choice.set.iter().cloned());
                let next = (choice.to.clone(), after);
                if seen.insert(next.clone()) {
                    open.push_back(next);
                }
            }
        }
        let stuck = stuck.into_iter().map(|at| {
            format!("scene `{at}` can be reached with no choice open: add one without `needs`")
        });
        let unreached =
            self.scenes.iter().filter(|scene| !reached.contains(&scene.id)).map(|scene| {
                format!("scene `{}` cannot be reached: lead a choice there", scene.id)
            });
        let never =
            self.scenes.iter().filter(|scene| reached.contains(&scene.id)).flat_map(|scene| {
                scene
                    .choices
                    .iter()
                    .filter(|choice| !taken.contains(&(scene.id.clone(), choice.id.clone())))
                    .map(|choice| {
                        format!(
                            "choice `{}` of scene `{}` is never offered: mend its flags",
                            choice.id, scene.id
                        )
                    })
            });
        stuck.chain(unreached).chain(never).collect()
    }

    pub const fn layout(&self) -> Layout {
        self.layout
    }

    pub const fn clock(&self) -> Clock {
        self.clock
    }

    pub fn scenes(&self) -> &[Scene] {
        &self.scenes
    }

    pub fn scene(&self, id: &ItemId) -> Option<&Scene> {
        self.scenes.iter().find(|scene| scene.id == *id)
    }

    /// Tells the story along a path. A step that is not offered ends the telling there.
    pub fn tell(&self, path: &[Step]) -> Telling<'_> {
        let mut scene = self.scene(&self.start).unwrap_or(&self.scenes[0]);
        let mut flags = IdSet::new();
        let mut taken = Vec::new();
        for step in path {
            let choice = scene
                .choices
                .iter()
                .find(|choice| scene.id == step.scene && choice.id == step.choice)
                .filter(|choice| choice.is_offered(&flags));
            let Some((choice, next)) = choice.and_then(|c| Some((c, self.scene(&c.to)?))) else {
                break;
            };
            flags.extend(choice.set.iter().cloned());
            taken.push((scene, choice));
            scene = next;
        }
        let offered = scene.choices.iter().filter(|choice| choice.is_offered(&flags)).collect();
        Telling { taken, scene, offered }
    }
}

/// One choice made in one scene.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub scene: ItemId,
    pub choice: ItemId,
}

/// Where a path has led.
#[derive(Debug)]
pub struct Telling<'a> {
    /// The scenes passed and what was chosen in each.
    pub taken: Vec<(&'a Scene, &'a Choice)>,
    /// The scene now.
    pub scene: &'a Scene,
    /// What can be chosen now; nothing at an ending.
    pub offered: Vec<&'a Choice>,
}

/// The words of a scene. `title` belongs to endings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SceneWords {
    #[serde(default)]
    pub title: Option<String>,
    /// A blank line begins a new bubble or paragraph.
    pub text: String,
    #[serde(default)]
    pub choices: IdMap<ItemId, super::Choosable>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub ask: String,
    #[serde(default)]
    pub speakers: IdMap<ItemId, String>,
    pub scenes: IdMap<ItemId, SceneWords>,
}

impl QuestionKind for Story {
    type Words = Words;
    /// The path so far.
    type Answer = Vec<Step>;

    fn word_faults(&self, words: &Words) -> Vec<WordFault> {
        let mut faults = compare_ids("speakers", &self.speakers, &words.speakers);
        faults.extend(compare_ids("scenes", self.scenes.iter().map(|s| &s.id), &words.scenes));
        for scene in &self.scenes {
            let Some(scene_words) = words.scenes.get(&scene.id) else { continue };
            let table = format!("scenes.{}", scene.id);
            faults.extend(compare_ids(
                &format!("{table}.choices"),
                scene.choices.iter().map(|choice| &choice.id),
                &scene_words.choices,
            ));
            let choices = scene_words.choices.iter().flat_map(|(id, words)| {
                [("text", &words.text), ("why", &words.why)]
                    .map(|(part, text)| (format!("{table}.choices.{id}.{part}"), text.as_str()))
            });
            faults.extend(empty_texts(
                choices.chain([(format!("{table}.text"), scene_words.text.as_str())]),
            ));
            match (&scene_words.title, scene.ending) {
                (None, Some(_)) => faults.push(WordFault::Missing(format!("{table}.title"))),
                (Some(_), None) => faults.push(WordFault::LeftOver(format!("{table}.title"))),
                _ => {}
            }
        }
        faults
    }

    /// A story is never scored.
    fn grade(&self, _answer: &Vec<Step>) -> Credit {
        Credit::NONE
    }

    fn response(&self, answer: &Vec<Step>) -> Response {
        Response::pairs(answer.iter().map(|step| (&step.scene, &step.choice)))
    }

    fn answer(&self, response: &Response) -> Option<Vec<Step>> {
        let path: Vec<Step> = response
            .read_pairs::<ItemId, _>(|choice| ItemId::new(choice).ok())?
            .into_iter()
            .map(|(scene, choice)| Step { scene, choice })
            .collect();
        // A path of an older version of the story is followed as far as it still leads.
        let followed = self.tell(&path).taken.len();
        Some(path.into_iter().take(followed).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{id, refuses};
    use super::*;

    const SMALL: &str = "
        layout = 'chat'
        speakers = ['lusine']
        flags = ['asked']
        start = 'hello'
        [[scenes]]
        id = 'hello'
        by = 'lusine'
        choices = [
            { id = 'ask', to = 'hello', set = ['asked'], unless = ['asked'] },
            { id = 'go', to = 'fine', needs = ['asked'] },
            { id = 'leave', to = 'home' },
        ]
        [[scenes]]
        id = 'fine'
        ending = 'good'
        [[scenes]]
        id = 'home'
        ending = 'good'
    ";

    fn path(text: &str) -> Vec<Step> {
        text.split_whitespace()
            .map(|step| {
                let (scene, choice) = step.split_once('/').unwrap();
                Step { scene: id(scene), choice: id(choice) }
            })
            .collect()
    }

    fn offered(story: &Story, steps: &str) -> Vec<String> {
        story.tell(&path(steps)).offered.iter().map(|choice| choice.id.to_string()).collect()
    }

    #[test]
    fn state_opens_and_closes_choices() {
        let story: Story = toml::from_str(SMALL).unwrap();
        assert_eq!(offered(&story, ""), ["ask", "leave"]);
        assert_eq!(offered(&story, "hello/ask"), ["go", "leave"]);
        assert_eq!(story.tell(&path("hello/ask hello/go")).scene.ending, Some(Ending::Good));
        // A choice that is not offered is not taken.
        assert_eq!(story.tell(&path("hello/go")).scene.id, id("hello"));
    }

    #[test]
    fn a_clock_is_offered_only_where_the_author_says_so() {
        let story: Story = toml::from_str(SMALL).unwrap();
        assert_eq!(story.clock(), Clock::None);
        let story: Story = toml::from_str(&format!("clock = 'offered'\n{SMALL}")).unwrap();
        assert_eq!(story.clock(), Clock::Offered);
        refuses::<Story>(&format!("clock = 'countdown'\n{SMALL}"), &["countdown"]);
    }

    #[test]
    fn a_path_is_followed_as_far_as_it_leads() {
        let story: Story = toml::from_str(SMALL).unwrap();
        let walked = path("hello/ask hello/go");
        assert_eq!(story.answer(&story.response(&walked)), Some(walked));
        let old = Response::text("hello[.]ask[,]hello[.]gone");
        assert_eq!(story.answer(&old), Some(path("hello/ask")));
    }

    #[test]
    fn a_story_has_no_dead_ends_and_two_good_endings() {
        refuses::<Story>(
            &SMALL.replace("ending = 'good'", "ending = 'open'"),
            &["0 good endings: there must be at least 2"],
        );
        refuses::<Story>(
            &SMALL.replace("to = 'home'", "to = 'nowhere'"),
            &["`nowhere` does not exist"],
        );
        refuses::<Story>(
            &SMALL.replace("to = 'home'", "to = 'fine'"),
            &["scene `home` cannot be reached"],
        );
        refuses::<Story>(
            &SMALL
                .replace(
                    "{ id = 'leave', to = 'home' },",
                    "{ id = 'leave', to = 'home', unless = ['asked'] },",
                )
                .replace("needs = ['asked']", "unless = ['asked']"),
            &["scene `hello` can be reached with no choice open"],
        );
        refuses::<Story>(
            &SMALL.replace("needs = ['asked']", "needs = ['met']"),
            &["`met` does not exist"],
        );
    }
}
