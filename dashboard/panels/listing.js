// The list of events: buttons, so that keyboard and screen reader work. Text is set as text, never as HTML.
function element(name, className, text) {
  const made = document.createElement(name)
  if (className) made.className = className
  if (text) made.textContent = text
  return made
}

function row(event, open) {
  const button = element("button", event.selected ? "row selected" : "row")
  button.type = "button"
  button.dataset.event = event.id
  if (event.selected) button.setAttribute("aria-current", "true")
  const mark = element("i", event.actual ? "mark" : "mark hollow")
  mark.style.setProperty("--mark", event.colour)
  mark.setAttribute("aria-hidden", "true")
  const title = element("span", "title", event.title)
  title.dir = "auto"
  title.lang = event.lang
  const body = element("span", "body")
  body.append(title, element("span", "meta", event.meta))
  button.append(element("span", "date", event.date), mark, body)
  button.onclick = () => open(event.id)
  return button
}

function pager(data, go) {
  const bar = element("div", "pager")
  const step = (label, page, ends) => {
    const button = element("button", "step", label)
    button.type = "button"
    button.disabled = ends
    button.onclick = () => go(page)
    return button
  }
  bar.append(
    step(data.labels.newer, data.page - 1, data.page <= 1),
    element("span", "meta", data.labels.page),
    step(data.labels.older, data.page + 1, data.page >= data.pages),
  )
  return bar
}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector("#list")
  root.dir = data.dir
  root.setAttribute("aria-label", data.labels.list)
  const before = root.querySelector(".rows")
  const keep = before && root.dataset.page === data.stamp ? before.scrollTop : 0
  const rows = element("div", "rows")
  rows.append(...data.events.map((event) => row(event, (id) => setTriggerValue("open", id))))
  root.dataset.page = data.stamp
  root.replaceChildren(rows)
  if (data.pages > 1) root.append(pager(data, (page) => setTriggerValue("page", page)))
  rows.scrollTop = keep
}
