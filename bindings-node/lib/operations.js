'use strict'

// The generated tables are `{ method: operation id }`; a flow is `{ method: { untilFinal: operation id } }`, and
// `{ method: { start: operation id } }` one step at a time. Nothing here knows an operation by name.

/** Gives a class one method for each entry of a table. */
function addMethods(prototype, table) {
  for (const [name, id] of Object.entries(table)) {
    const methods = {
      [name](request, options) {
        return run(this, id, request, options)
      },
    }
    Object.defineProperty(prototype, name, { value: methods[name], configurable: true, writable: true })
  }
}

/** Gives a class one property for each entry of `{ group: table }`. A group is made when it is first asked for. */
function addGroups(prototype, tables) {
  for (const [name, table] of Object.entries(tables)) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      get() {
        const value = group(this, table)
        Object.defineProperty(this, name, { value })
        return value
      },
    })
  }
}

function group(client, table) {
  const methods = Object.entries(table).map(([name, id]) => [name, (request, options) => run(client, id, request, options)])
  for (const [name, method] of methods) Object.defineProperty(method, 'name', { value: name })
  return Object.fromEntries(methods)
}

function run(client, id, request, options) {
  if (typeof id === 'string') return client.call(id, request, options)
  return id.start ? client.start(id.start, request, options) : client.untilFinal(id.untilFinal, request, options)
}

module.exports = { addMethods, addGroups }
