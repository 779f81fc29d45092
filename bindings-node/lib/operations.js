'use strict'

/** Gives a class one method for each entry of a table `{ method: operation id }`; each calls `this.call`. */
function addMethods(prototype, table) {
  for (const [name, id] of Object.entries(table)) {
    const method = {
      [name](request, options) {
        return this.call(id, request, options)
      },
    }[name]
    Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true })
  }
}

/** Gives a class one getter for each entry of `{ group: table }`. A group is made when it is first asked for. */
function addGroups(prototype, groups) {
  for (const [name, table] of Object.entries(groups)) {
    let Group
    Object.defineProperty(prototype, name, {
      configurable: true,
      get() {
        Group ??= group(name, table)
        const made = new Group(this)
        Object.defineProperty(this, name, { value: made })
        return made
      },
    })
  }
}

function group(name, table) {
  const Group = class {
    #client

    constructor(client) {
      this.#client = client
    }

    call(id, request, options) {
      return this.#client.call(id, request, options)
    }
  }
  Object.defineProperty(Group, 'name', { value: name[0].toUpperCase() + name.slice(1) })
  addMethods(Group.prototype, table)
  return Group
}

module.exports = { addMethods, addGroups }
