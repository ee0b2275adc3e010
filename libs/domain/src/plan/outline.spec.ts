import { expect, test } from '@jest/globals';
import { outlineOf } from './outline.js';

test('tasks stand under their actions and items in order, and none is lost', () => {
  const task = (id: number, ...path: string[]) => ({ id, path });
  const tree = outlineOf([task(1, '一', '1'), task(2, '一', '2'), task(3, '二'), task(4, '一', '1'), task(5)]);
  expect(tree).toMatchObject({
    title: '',
    tasks: [{ id: 5 }],
    children: [
      {
        title: '一',
        tasks: [],
        children: [
          { title: '1', tasks: [{ id: 1 }, { id: 4 }] },
          { title: '2', tasks: [{ id: 2 }] },
        ],
      },
      { title: '二', children: [], tasks: [{ id: 3 }] },
    ],
  });
});
