//! All function components as one component. To Yew a page is made of [`Piece`]s, each with a function and its
//! properties behind a pointer, so that Yew's life cycle, scheduler entries and comparison exist once and not once a
//! component.
//!
//! When another function comes to stand in the same place, the piece begins anew: the hooks of the old one are
//! destroyed and its root element is replaced, as Yew does with a component of another type.

use std::any::Any;
use std::rc::Rc;

use yew::functional::{FunctionComponent, FunctionProvider, HookContext};
use yew::html::{BaseComponent, Context, HtmlResult};
use yew::prelude::*;
use yew::virtual_dom::{Key, VChild, VList, VNode};

/// A function component with its properties.
trait Part: Any {
    fn run(&self, hooks: &mut HookContext) -> HtmlResult;
    fn eq(&self, other: &dyn Part) -> bool;
}

struct Of<C: FunctionProvider>(C::Properties);

impl<C: FunctionProvider + 'static> Part for Of<C> {
    fn run(&self, hooks: &mut HookContext) -> HtmlResult {
        C::run(hooks, &self.0)
    }

    fn eq(&self, other: &dyn Part) -> bool {
        (other as &dyn Any).downcast_ref::<Self>().is_some_and(|other| self.0 == other.0)
    }
}

#[derive(Properties)]
struct PieceProps {
    part: Rc<dyn Part>,
}

impl PartialEq for PieceProps {
    fn eq(&self, other: &Self) -> bool {
        self.part.eq(&*other.part)
    }
}

/// The component that all others are to Yew.
struct Piece {
    function: FunctionComponent<Self>,
    /// How often another function came to this place; tells the root elements of two functions apart.
    turn: u32,
}

impl FunctionProvider for Piece {
    type Properties = PieceProps;

    fn run(hooks: &mut HookContext, props: &PieceProps) -> HtmlResult {
        props.part.run(hooks)
    }
}

impl BaseComponent for Piece {
    type Message = ();
    type Properties = PieceProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self { function: FunctionComponent::new(ctx), turn: 0 }
    }

    fn update(&mut self, _ctx: &Context<Self>, (): ()) -> bool {
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &PieceProps) -> bool {
        if (&*ctx.props().part as &dyn Any).type_id() != (&*old.part as &dyn Any).type_id() {
            self.function.destroy();
            self.function = FunctionComponent::new(ctx);
            self.turn += 1;
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> HtmlResult {
        let mut node = self.function.render(ctx.props())?;
        if self.turn > 0 {
            mark(&mut node, Key::from(self.turn));
        }
        Ok(node)
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        self.function.rendered();
    }

    fn destroy(&mut self, _ctx: &Context<Self>) {
        self.function.destroy();
    }

    fn prepare_state(&self) -> Option<String> {
        self.function.prepare_state()
    }
}

/// Gives the root a key: an element of another key is replaced.
fn mark(root: &mut VNode, mark: Key) {
    match root {
        VNode::VTag(tag) => {
            Rc::make_mut(tag).key.get_or_insert(mark);
        }
        other => {
            let list = VList::with_children(vec![std::mem::take(other)], Some(mark));
            *other = VNode::VList(Rc::new(list));
        }
    }
}

/// The component `C` as a node.
pub(crate) fn place<C: FunctionProvider + 'static>(props: C::Properties, key: Option<Key>) -> VNode {
    place_part(Rc::new(Of::<C>(props)), key)
}

#[inline(never)]
fn place_part(part: Rc<dyn Part>, key: Option<Key>) -> VNode {
    VChild::<Piece>::new(PieceProps { part }, key).into()
}

/// Gives a context to its children, like Yew's component of this name.
#[component]
pub fn ContextProvider<T: Clone + PartialEq + 'static>(props: &ContextProviderProps<T>) -> Html {
    html! { <yew::ContextProvider<T> context={props.context.clone()}>{ props.children.clone() }</yew::ContextProvider<T>> }
}

/// What a [`ContextProvider`] gives.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ContextProviderProps<T: Clone + PartialEq> {
    /// What `use_context` finds.
    pub context: T,
    /// Who may ask.
    #[prop_or_default]
    pub children: Html,
}
